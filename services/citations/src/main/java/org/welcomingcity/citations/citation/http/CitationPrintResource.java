package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.ReadCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.documents.PdfPrinter;
import org.welcomingcity.platform.people.People;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.court.FilingFacts;

/** A citation on paper. */
@Path("/api/v1/citations/{number}/print")
@Produces("application/pdf")
@Tag(name = "Citations")
public class CitationPrintResource {

    private final ReadCitation citations;
    private final CityPolicy city;
    private final People people;
    private final PaperAddresses addresses;
    private final String department;
    private final PdfPrinter printer = new PdfPrinter();

    CitationPrintResource(
            ReadCitation citations,
            CityPolicy city,
            People people,
            PaperAddresses addresses,
            @ConfigProperty(name = "city.department") String department) {
        this.citations = citations;
        this.city = city;
        this.people = people;
        this.addresses = addresses;
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
    public Response print(
            CitationNumber number,
            @Parameter(
                            description =
                                    "in which language; the English one is the citation, another is a copy for the driver")
                    @QueryParam("language")
                    @DefaultValue("EN")
                    PaperLanguage language) {
        return citations
                .read(number, null)
                .map(file -> Response.ok(
                                printer.print(CitationPrint.of(file.citation(), beside(file.citation()), language)))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"citation-%s%s.pdf\""
                                        .formatted(number, language == PaperLanguage.EN ? "" : "-es"))
                        .build())
                .orElseGet(() -> Problems.answer(OwnCitations.notYours()));
    }

    private CitationPrint.Beside beside(Citation citation) {
        var asked = new FilingFacts(FilingFacts.Filing.HEARING_REQUEST, FilingFacts.Filer.VIOLATOR);
        var fee = city.on(LocalDate.ofInstant(citation.occurredAt(), CityTime.ZONE))
                .ask((policy, jurisdiction, day) -> policy.courtFee(jurisdiction, day, asked));
        return new CitationPrint.Beside(addresses, department, people.onPaper(citation.officer()), fee);
    }
}
