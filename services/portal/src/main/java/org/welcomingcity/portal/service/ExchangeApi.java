package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
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
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The exchange with registrar and court over HTTP; {@link Exchanges} is what pages use. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface ExchangeApi {

    @GET
    @Path("/differences")
    Exchange.Differences differences(
            @QueryParam("open") boolean open,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("partner") @Nullable String partner,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("citation") @Nullable String citation,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/differences/standing")
    Exchange.Standing standing();

    @GET
    @Path("/differences/{id}")
    RestResponse<Exchange.Difference> difference(@PathParam("id") UUID id);

    @PUT
    @Path("/differences/{id}/owner")
    Exchange.Difference own(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state, Exchange.Owner owner);

    @PUT
    @Path("/differences/{id}/resolution")
    Exchange.Difference resolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            Exchange.Ending ending);

    @GET
    @Path("/transmissions")
    Exchange.Transmissions transmissions(
            @QueryParam("citation") @Nullable String citation,
            @QueryParam("partner") @Nullable String partner,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") long after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/transmissions/batches")
    Exchange.Batch fetch(@HeaderParam("Idempotency-Key") String key, Exchange.Fetch fetch);

    @GET
    @Path("/transmissions/batches/{id}")
    Exchange.Batch batch(@PathParam("id") UUID id);

    @GET
    @Path("/transmissions/batches/{id}")
    @Produces("application/x-ndjson")
    InputStream batchFile(@PathParam("id") UUID id);

    @POST
    @Path("/acknowledgements/imports")
    @Consumes("text/csv")
    Exchange.Acknowledged acknowledge(@QueryParam("partner") @Nullable String partner, InputStream file);

    @POST
    @Path("/statements/imports")
    @Consumes("text/csv")
    Exchange.Stated state(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("partner") @Nullable String partner,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            InputStream file);
}
