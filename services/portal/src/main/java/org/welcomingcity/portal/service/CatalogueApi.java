package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What can be charged, and lists of charges that were imported, over HTTP; {@link Catalogue} is what pages use. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface CatalogueApi {

    @GET
    @Path("/offences")
    List<CatalogueOffence> offences(
            @QueryParam("on") @Nullable String on,
            @QueryParam("text") @Nullable String text,
            @QueryParam("code") @Nullable String code);

    @GET
    @Path("/offences/{code}")
    CatalogueOffence.File offence(@PathParam("code") String code, @QueryParam("on") @Nullable String on);

    @GET
    @Path("/charge-lists")
    ChargeList.Page lists(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/charge-lists")
    @Consumes("text/csv")
    ChargeList send(
            @HeaderParam("Idempotency-Key") String key, @QueryParam("list") @Nullable String list, InputStream file);

    @GET
    @Path("/charge-lists/{id}")
    ChargeList list(@PathParam("id") UUID id);

    @GET
    @Path("/charge-lists/{id}/findings.csv")
    @Produces("text/csv")
    InputStream findingsFile(@PathParam("id") UUID id);

    @GET
    @Path("/charges")
    ChargeList.Charges charges(
            @QueryParam("list") @Nullable String list,
            @QueryParam("text") @Nullable String text,
            @QueryParam("code") @Nullable String code,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);
}
