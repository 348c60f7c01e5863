package org.welcomingcity.portal.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is read as JSON elsewhere, as the file that the same address also gives; the media type chooses. */
@Path("/api/v1")
@RegisterRestClient(configKey = "citations")
public interface FilesApi {

    @GET
    @Path("/books/{number}/audit-sheet")
    @Produces("text/csv")
    RestResponse<InputStream> auditSheet(@PathParam("number") String number);

    @GET
    @Path("/books/{number}/audit-sheet")
    @Produces(FileTypes.XLSX)
    RestResponse<InputStream> auditSheetAsWorkbook(@PathParam("number") String number);

    @GET
    @Path("/books/{number}/audit-sheet")
    @Produces("application/pdf")
    RestResponse<InputStream> auditSheetOnPaper(@PathParam("number") String number, @QueryParam("copy") String copy);

    @GET
    @Path("/citations/{number}/complaint-application")
    @Produces("application/pdf")
    RestResponse<InputStream> applicationOnPaper(@PathParam("number") String number);

    @GET
    @Path("/citations/{number}/complaint-application")
    @Produces("application/xml")
    RestResponse<InputStream> application(@PathParam("number") String number);

    @GET
    @Path("/departure-rates")
    @Produces("text/csv")
    RestResponse<InputStream> departureRates(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to);

    @GET
    @Path("/departure-rates")
    @Produces(FileTypes.XLSX)
    RestResponse<InputStream> departureRatesAsWorkbook(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to);

    @GET
    @Path("/charge-lists/{id}/findings.csv")
    @Produces(FileTypes.XLSX)
    RestResponse<InputStream> chargeListFindings(@PathParam("id") UUID id);

    @GET
    @Path("/transmissions/batches/{id}")
    @Produces("application/x-ndjson")
    RestResponse<InputStream> batch(@PathParam("id") UUID id);
}
