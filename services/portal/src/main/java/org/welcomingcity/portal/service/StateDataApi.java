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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The reporting service's imports of the state's export, and what it compares them with; {@link StateData} is what pages use. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface StateDataApi {

    @POST
    @Path("/state-exports")
    @Consumes("text/csv")
    StateExport send(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("fileName") String fileName,
            InputStream file);

    @GET
    @Path("/state-exports")
    StateExport.Page imports(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/state-exports/{id}")
    StateExport one(@PathParam("id") UUID id);

    @GET
    @Path("/state-exports/{id}/findings")
    StateExport.Findings findings(
            @PathParam("id") UUID id,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("dirt") @Nullable String dirt,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/state-exports/{id}/findings.csv")
    @Produces("text/csv")
    InputStream findingsFile(@PathParam("id") UUID id);

    @GET
    @Path("/state-citations/ordinance/summary")
    OrdinanceReview.Summary ordinance();

    @GET
    @Path("/state-citations/ordinance")
    OrdinanceReview.Page ordinanceLines(
            @QueryParam("verdict") @Nullable String verdict,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/state-citations/ordinance.csv")
    @Produces("text/csv")
    InputStream ordinanceFile();

    @GET
    @Path("/state-citations/speeding/summary")
    SpeedingReview.Summary speeding();

    @GET
    @Path("/state-citations/speeding")
    SpeedingReview.Page speedingLines(
            @QueryParam("match") @Nullable String match,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/state-citations/speeding.csv")
    @Produces("text/csv")
    InputStream speedingFile();
}
