package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.WorkOnCitations;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.documents.PdfPrinter;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.security.Acting;

/** A citation on paper. */
@Path("/api/v1/citations/{number}/print")
@Produces("application/pdf")
@Tag(name = "Citations")
public class CitationPrintResource {

    private final WorkOnCitations citations;
    private final Acting acting;
    private final String department;
    private final PdfPrinter printer = new PdfPrinter();

    CitationPrintResource(
            WorkOnCitations citations, Acting acting, @ConfigProperty(name = "city.department") String department) {
        this.citations = citations;
        this.acting = acting;
        this.department = department;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(operationId = "printCitation", summary = "One citation as a tagged PDF (PDF/UA-1, PDF/A-2a)")
    @APIResponse(
            responseCode = "200",
            description = "The citation",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(CitationNumber number) {
        return citations
                .read(number, acting.user(), null)
                .map(file -> Response.ok(printer.print(CitationPrint.of(file.citation(), department)))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"citation-%s.pdf\"".formatted(number))
                        .build())
                .orElseGet(() -> Problems.answer(new Refusal(
                        Refusal.Kind.NOT_PERMITTED,
                        "not-your-citation",
                        "An officer reads the citations they issued; ask a clerk or a supervisor. That it was asked is on the record.",
                        List.of())));
    }
}
