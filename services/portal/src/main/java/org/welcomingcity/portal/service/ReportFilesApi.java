package org.welcomingcity.portal.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists of the reporting service as workbooks; its addresses give CSV where nothing else is asked for. */
@Path("/api/v1")
@Produces(FileTypes.XLSX)
@RegisterRestClient(configKey = "reporting")
public interface ReportFilesApi {

    @GET
    @Path("/state-exports/{id}/findings.csv")
    RestResponse<InputStream> findings(@PathParam("id") UUID id);

    @GET
    @Path("/state-citations/ordinance.csv")
    RestResponse<InputStream> ordinanceReview();

    @GET
    @Path("/state-citations/speeding.csv")
    RestResponse<InputStream> speeding();
}
