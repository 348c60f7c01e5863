package org.welcomingcity.citations.chargelist.http;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.chargelist.application.FindCharges;
import org.welcomingcity.citations.chargelist.application.ImportCharges;
import org.welcomingcity.citations.chargelist.application.ListChargeLists;
import org.welcomingcity.citations.chargelist.application.ReadChargeList;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.text.CleanText;

/** Imported charge lists: taken in with every damaged row named, and looked up. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class ChargeListResource {

    private static final int FOUR_MEBIBYTES = 4 * 1024 * 1024;

    private final ImportCharges importCharges;
    private final ListChargeLists listChargeLists;
    private final ReadChargeList readChargeList;
    private final FindCharges findCharges;

    ChargeListResource(
            ImportCharges importCharges,
            ListChargeLists listChargeLists,
            ReadChargeList readChargeList,
            FindCharges findCharges) {
        this.importCharges = importCharges;
        this.listChargeLists = listChargeLists;
        this.readChargeList = readChargeList;
        this.findCharges = findCharges;
    }

    @POST
    @Path("/charge-lists")
    @Idempotent
    @MaxBody(FOUR_MEBIBYTES)
    @Consumes("text/csv")
    @PermissionsAllowed(Rights.IMPORT_CHARGES)
    @Operation(
            operationId = "importChargeList",
            summary = "Import a state charge list: CSV with the header code,description. Every damaged row is named")
    @APIResponse(responseCode = "200", description = "What came of each row")
    public RestResponse<ReportView> importList(
            @QueryParam("list") @NotNull @CleanText(max = 80) String list, @NotNull String csv) {
        return RestResponse.ok(ReportView.of(importCharges.importList(list.strip(), csv)));
    }

    @GET
    @Path("/charge-lists")
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    @Operation(operationId = "listChargeLists", summary = "The imports of charge lists, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<ChargeListPage> list(
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return listChargeLists
                .list(Cursor.orNull(after), limit)
                .map(ImportView::of)
                .answer(uri, ChargeListPage::new);
    }

    @GET
    @Path("/charge-lists/{id}")
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    @Operation(operationId = "readChargeListReport", summary = "What came of an imported list, row by row")
    public ReportView report(UUID id) {
        return ReportView.of(readChargeList.read(id));
    }

    @GET
    @Path("/charge-lists/{id}/findings.csv")
    @Produces({"text/csv", TableFile.XLSX + ";qs=0.9"})
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    @Operation(operationId = "downloadChargeListFindings", summary = "The damaged rows as a CSV file")
    @APIResponse(responseCode = "200", description = "The file")
    public Response findingsAsCsv(UUID id) {
        var imported = readChargeList.read(id);
        return Response.ok(new TableFile(
                        "charge-list-findings",
                        List.of("line", "damage", "taken", "words", "code", "hint"),
                        rows -> imported.findings()
                                .forEach(finding -> rows.row(
                                        finding.line(),
                                        finding.damage(),
                                        !finding.damage().rejected(),
                                        finding.damage().words(),
                                        finding.code(),
                                        finding.hint()))))
                .build();
    }

    @GET
    @Path("/charges")
    @PermissionsAllowed(Rights.FIND_CHARGES)
    @Operation(
            operationId = "findCharges",
            summary =
                    "Imported charges by words of title or section, or by the beginning of a code; unverified, to look up only")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<ImportedChargePage> find(
            @QueryParam("list") @CleanText(max = 80) @Nullable String list,
            @QueryParam("text") @CleanText(max = 80) @Nullable String text,
            @QueryParam("code") @CleanText(max = 40) @Nullable String code,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return findCharges
                .find(new FindCharges.Query(list, text, code, Cursor.orNull(after), limit))
                .map(ChargeView::of)
                .answer(uri, ImportedChargePage::new);
    }
}
