package org.welcomingcity.citations.numbering.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.ReadAuditSheet;
import org.welcomingcity.citations.numbering.application.ReadBook;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.documents.PdfPrinter;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.platform.text.CleanText;

/** The audit sheet of a book (G.L. c. 90C § 6): to read, as a spreadsheet, and on paper in two copies. */
@Path("/api/v1/books/{number}/audit-sheet")
@Tag(name = "Citation books")
public class AuditSheetResource {

    private static final int ROWS_OF_A_PRINT = 1_000;

    private final ReadBook readBook;
    private final ReadAuditSheet readAuditSheet;
    private final AuditSheetCsv csv;
    private final String department;
    private final PdfPrinter printer = new PdfPrinter();

    AuditSheetResource(
            ReadBook readBook,
            ReadAuditSheet readAuditSheet,
            AuditSheetCsv csv,
            @ConfigProperty(name = "city.department") String department) {
        this.readBook = readBook;
        this.readAuditSheet = readAuditSheet;
        this.csv = csv;
        this.department = department;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            operationId = "readAuditSheet",
            summary =
                    "The audit sheet, which builds itself; a completed one as it was signed. As JSON in parts, as CSV "
                            + "whole, and as PDF in the registrar's and the department's copy, a thousand numbers a print")
    @Parameter(
            name = "copy",
            in = ParameterIn.QUERY,
            description = "of a PDF: registrar or department",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"registrar", "department"},
                            defaultValue = "department"))
    @Parameter(
            name = "part",
            in = ParameterIn.QUERY,
            description = "of a PDF: which thousand numbers",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000", defaultValue = "1"))
    @APIResponse(
            responseCode = "200",
            description = "A part of the sheet, the whole sheet, or a tagged PDF (PDF/UA-1, PDF/A-2a)",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AuditSheetView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public AuditSheetView read(
            @PathParam("number") String number,
            @QueryParam("after") @Nullable CitationNumber after,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1_000) int limit) {
        var book = readBook.read(number);
        var sheet = readAuditSheet.read(number, after, limit);
        return new AuditSheetView(
                BookView.of(book),
                sheet.rows(),
                sheet.amendments(),
                sheet.more() ? sheet.rows().getLast().number() : null);
    }

    @GET
    @Produces({"text/csv;qs=0.5", TableFile.XLSX + ";qs=0.45"})
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(hidden = true)
    public TableFile export(@PathParam("number") String number) {
        return csv.of(readBook.read(number).book().number());
    }

    @GET
    @Produces("application/pdf;qs=0.4")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(hidden = true)
    public Response print(
            @PathParam("number") String number,
            @QueryParam("copy") @DefaultValue("department") @CleanText(max = 20) String copy,
            @QueryParam("part") @DefaultValue("1") @Min(1) @Max(10_000) int part) {
        var file = readBook.read(number);
        var whose = AuditSheetCopy.named(copy);
        var given = file.book().size() - file.book().left();
        var prints = (int) Math.max(1, (given + ROWS_OF_A_PRINT - 1) / ROWS_OF_A_PRINT);
        mustBePart(part, prints);
        var first = file.book().first();
        var after = part == 1
                ? null
                : CitationNumber.of(first.letter(), first.digits() + (part - 1L) * ROWS_OF_A_PRINT - 1);
        var print = printer.print(AuditSheetPrint.of(
                file, readAuditSheet.read(number, after, ROWS_OF_A_PRINT), whose, part, prints, department));
        return Response.ok(print)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"audit-sheet-%s-%s.pdf\"".formatted(number.toLowerCase(Locale.ROOT), copy))
                .build();
    }

    private static void mustBePart(int part, int parts) {
        var faults = new Faults();
        if (part > parts) {
            faults.add("part", "form-max", "the sheet has %d parts".formatted(parts), "ask for one of them");
        }
        TypedNumbers.refuseIfAny(faults);
    }
}
