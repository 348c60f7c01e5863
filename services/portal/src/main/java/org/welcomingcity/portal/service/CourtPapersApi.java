package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Applications for complaint and summonses over HTTP; {@link CourtPapers} is what pages use. */
@Path("/api/v1/citations/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface CourtPapersApi {

    @GET
    @Path("/complaint-application")
    RestResponse<ComplaintApplication> application(@PathParam("number") String number);

    @GET
    @Path("/complaint-application")
    @Produces("application/pdf")
    InputStream print(@PathParam("number") String number);

    @GET
    @Path("/complaint-application")
    @Produces("application/xml")
    InputStream export(@PathParam("number") String number);

    @POST
    @Path("/complaint-application")
    ComplaintApplication prepare(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            ComplaintApplication.Form form);

    @POST
    @Path("/complaint-application/signature")
    ComplaintApplication sign(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            ComplaintApplication.Signature form);

    @GET
    @Path("/summonses")
    RestResponse<Summonses> summonses(@PathParam("number") String number);

    @POST
    @Path("/summonses")
    Summonses take(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Summonses.Form form);

    @POST
    @Path("/summonses/{id}/attempts")
    Summonses attempt(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Summonses.AttemptForm form);

    @POST
    @Path("/summonses/{id}/return")
    Summonses giveBack(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Summonses.ReturnForm form);
}
