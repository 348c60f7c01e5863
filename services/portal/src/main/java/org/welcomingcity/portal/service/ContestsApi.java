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
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hearings and outcomes over HTTP; {@link Contests} is what pages use. */
@Path("/api/v1/citations/{number}/contest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface ContestsApi {

    @GET
    RestResponse<Contest> contest(@PathParam("number") String number);

    @POST
    @Path("/hearings")
    Contest request(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.RequestForm form);

    @POST
    @Path("/hearings/{id}/good-cause")
    Contest goodCause(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.GoodCauseForm form);

    @POST
    @Path("/hearings/{id}/notices")
    Contest notice(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.NoticeForm form);

    @POST
    @Path("/hearings/{id}/dates-to-avoid")
    Contest avoid(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.ToAvoidForms form);

    @POST
    @Path("/outcomes")
    Contest outcomes(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.OutcomeForm form);

    @POST
    @Path("/appeals")
    Contest appeal(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.AppealForm form);

    @POST
    @Path("/payments")
    Contest payment(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.PaymentForm form);

    @POST
    @Path("/default")
    Contest enterDefault(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.DefaultForm form);

    @POST
    @Path("/closing")
    Contest close(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") String key,
            Contest.ClosingForm form);
}
