package org.welcomingcity.reporting.stateexport.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.reporting.access.Rights;
import org.welcomingcity.reporting.stateexport.application.ReadExports;
import org.welcomingcity.reporting.stateexport.application.ReceiveExport;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/** Takes in the state's citation export, says how far that is, and what was wrong with its lines. */
@Path("/api/v1/state-exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State export")
public class StateExportResource {

    /** A page of imports, newest first. */
    public record ImportPage(
            List<ImportView> items, @Nullable String next) {}

    /** One thing that is wrong with one line. */
    @Schema(name = "StateExportFinding")
    public record FindingView(
            @Schema(examples = "251") long line,
            @Nullable String citation,
            LineDamage dirt,
            LineDamage.Severity severity,
            String words,
            @Nullable String detail) {
        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.line(),
                    finding.citation(),
                    finding.damage(),
                    finding.damage().severity(),
                    finding.damage().words(),
                    finding.detail());
        }
    }

    /** A page of findings, in the order of the file. */
    public record FindingPage(
            List<FindingView> items, @Nullable String next) {}

    private static final int HUNDRED_MEBIBYTES = 100 * 1024 * 1024;

    private final ReceiveExport receiveExport;
    private final ReadExports exports;

    StateExportResource(ReceiveExport receiveExport, ReadExports exports) {
        this.receiveExport = receiveExport;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @MaxBody(value = HUNDRED_MEBIBYTES, spooled = true)
    @Consumes("text/csv")
    @PermissionsAllowed(Rights.SEND_STATE_EXPORTS)
    @Operation(
            operationId = "importStateExport",
            summary =
                    "Send the state's citation export; it is read in the background. The same file again changes nothing")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Received; being read")
    @APIResponse(
            responseCode = "200",
            description = "This file of this agency was received before; its import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> receive(
            @QueryParam("agency") @NotNull @CleanText(max = 80) String agency,
            @QueryParam("fileName") @DefaultValue("state-export.csv") @CleanText(max = 200) String fileName,
            @NotNull InputStream file,
            @Context UriInfo uri) {
        var result = receiveExport.receive(agency.strip(), fileName, file);
        var address =
                uri.getAbsolutePathBuilder().path(result.job().id().toString()).build();
        return RestResponse.ResponseBuilder.create(
                        result.isNew() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK,
                        ImportView.of(result.job(), Map.of()))
                .location(address)
                .build();
    }

    @GET
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    @Operation(operationId = "listStateExports", summary = "Imports of the state's export, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<ImportPage> list(
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return exports.imports(after == null ? null : Cursor.decoded(after), limit)
                .map(job -> ImportView.of(job, exports.damage(job.id())))
                .answer(uri, ImportPage::new);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    @Operation(
            operationId = "readStateExport",
            summary = "How far an import is, and what is wrong with its lines so far")
    public ImportView read(UUID id) {
        return ImportView.of(find(id), exports.damage(id));
    }

    @GET
    @Path("/{id}/findings")
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    @Operation(operationId = "listStateExportFindings", summary = "What is wrong with the file's lines, line by line")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<FindingPage> findings(
            UUID id,
            @QueryParam("severity") LineDamage.@Nullable Severity severity,
            @QueryParam("dirt") @Nullable LineDamage dirt,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Context UriInfo uri) {
        return exports.findings(find(id), severity, dirt, after == null ? null : Cursor.decoded(after), limit)
                .map(FindingView::of)
                .answer(uri, FindingPage::new);
    }

    @GET
    @Path("/{id}/findings.csv")
    @Produces({"text/csv", TableFile.XLSX + ";qs=0.9"})
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    @Operation(
            operationId = "downloadStateExportFindings",
            summary = "Everything that is wrong with its lines, as a CSV file")
    @APIResponse(responseCode = "200", description = "The file")
    public Response findingsAsCsv(UUID id) {
        find(id);
        return Response.ok(new TableFile(
                        "state-export-findings",
                        List.of("line", "citation", "severity", "dirt", "words", "detail"),
                        rows -> exports.eachFinding(
                                id,
                                finding -> rows.row(
                                        finding.line(),
                                        finding.citation(),
                                        finding.damage().severity(),
                                        finding.damage(),
                                        finding.damage().words(),
                                        finding.detail()))))
                .build();
    }

    private ImportJob find(UUID id) {
        return exports.withId(id)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-state-export",
                        "There is no import of a state export by that id.",
                        List.of())));
    }
}
