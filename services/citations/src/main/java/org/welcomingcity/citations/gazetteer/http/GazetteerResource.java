package org.welcomingcity.citations.gazetteer.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.gazetteer.application.ImportGazetteer;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.idempotency.Idempotent;

/** Takes in the city's street gazetteer. */
@Path("/api/v1/gazetteer/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Locations")
public class GazetteerResource {

    private static final int FOUR_MEBIBYTES = 4 * 1024 * 1024;

    private final ImportGazetteer importGazetteer;

    GazetteerResource(ImportGazetteer importGazetteer) {
        this.importGazetteer = importGazetteer;
    }

    @POST
    @Idempotent
    @MaxBody(FOUR_MEBIBYTES)
    @Consumes("text/csv")
    @PermissionsAllowed(Rights.IMPORT_GAZETTEER)
    @Operation(
            operationId = "importGazetteer",
            summary = "Import the city's street gazetteer: CSV with the header node,name,longitude,latitude")
    @APIResponse(responseCode = "200", description = "What came of each row")
    public RestResponse<ImportGazetteer.Report> importFile(@NotNull String csv) {
        return RestResponse.ok(importGazetteer.importFile(csv));
    }
}
