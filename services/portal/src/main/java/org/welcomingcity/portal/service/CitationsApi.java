package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The citations service over HTTP; {@link Citations} is what pages use. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(CallerLanguage.class)
@RegisterProvider(ProblemReader.class)
interface CitationsApi {

    @POST
    @Path("/stops/preview")
    Decision preview(@HeaderParam("Idempotency-Key") String key, PreviewRequest request);

    @POST
    @Path("/stops")
    StopReceipt record(@HeaderParam("Idempotency-Key") String key, StopReport report);

    @GET
    @Path("/citations")
    CitationPage citations(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("assignee") @Nullable String assignee,
            @QueryParam("officer") @Nullable String officer,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("text") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/citation-search")
    FoundCitations find(@RestQuery Map<String, String> asked);

    @GET
    @Path("/work")
    Work work(
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("waitingOn") @Nullable String waitingOn,
            @QueryParam("assignee") @Nullable String assignee,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/citations/{number}")
    RestResponse<Citation> citation(@PathParam("number") String number);

    @GET
    @Path("/citations/{number}/trail")
    Trail trail(@PathParam("number") String number);

    @PUT
    @Path("/citations/{number}/assignment")
    Citation assign(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            Assignment assignment);

    @GET
    @Path("/departures")
    DeparturePage departures(
            @QueryParam("status") String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/departures/{id}")
    RestResponse<Departure> departure(@PathParam("id") UUID id);

    @PUT
    @Path("/departures/{id}/conclusion")
    Departure conclude(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state, Conclusion conclusion);

    @GET
    @Path("/locations")
    List<Intersection> locations(@QueryParam("query") String query, @QueryParam("limit") int limit);

    @GET
    @Path("/offences")
    List<Offence> offences(@QueryParam("on") @Nullable String on);

    @GET
    @Path("/impound-grounds")
    List<ImpoundGround> impoundGrounds(@QueryParam("on") @Nullable String on);

    @GET
    @Path("/drafts")
    DraftList drafts();

    @GET
    @Path("/drafts/{id}")
    Draft draft(@PathParam("id") UUID id);

    @PUT
    @Path("/drafts/{id}")
    DraftReceipt keepDraft(@PathParam("id") UUID id, DraftForm form);

    @DELETE
    @Path("/drafts/{id}")
    void forgetDraft(@PathParam("id") UUID id);

    @POST
    @Path("/citations/{number}/delivery")
    Citation delivery(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Citation.DeliveryForm form);

    @POST
    @Path("/citations/{number}/copies")
    Citation copies(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Citation.CopiesForm form);

    @POST
    @Path("/citations/{number}/forwardings")
    Citation forwardings(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Citation.ForwardingForm form);
}
