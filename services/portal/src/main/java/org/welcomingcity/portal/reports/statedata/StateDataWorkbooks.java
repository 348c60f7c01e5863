package org.welcomingcity.portal.reports.statedata;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.reports.access.Rights;
import org.welcomingcity.portal.service.FileTypes;
import org.welcomingcity.portal.service.ReportFilesApi;
import org.welcomingcity.portal.service.ServiceAnswers;

/** The lists of the state's data as workbooks. */
@Path("/state-data")
@Produces(MediaType.WILDCARD)
@Blocking
public class StateDataWorkbooks {

    private final ReportFilesApi files;

    StateDataWorkbooks(@RestClient ReportFilesApi files) {
        this.files = files;
    }

    @GET
    @Path("/{id}/findings.xlsx")
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public Response findings(UUID id) {
        return Download.download(
                ServiceAnswers.of(() -> files.findings(id)), FileTypes.XLSX, "state-export-findings.xlsx");
    }

    @GET
    @Path("/ordinance.xlsx")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public Response ordinance() {
        return Download.download(
                ServiceAnswers.of(files::ordinanceReview), FileTypes.XLSX, "what-the-ordinance-would-have-done.xlsx");
    }

    @GET
    @Path("/speeding.xlsx")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public Response speeding() {
        return Download.download(ServiceAnswers.of(files::speeding), FileTypes.XLSX, "speeding-amounts.xlsx");
    }
}
