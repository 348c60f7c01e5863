package org.welcomingcity.citations.summons.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.ArrestNote;
import org.welcomingcity.citations.summons.application.Packet;
import org.welcomingcity.citations.summons.application.ReadApplication;
import org.welcomingcity.documents.PdfPrinter;
import org.welcomingcity.platform.people.People;
import org.welcomingcity.platform.problem.Problems;

/** The application for criminal complaint as a file: on paper, and for machines. */
@Path("/api/v1/citations/{number}/complaint-application")
@Tag(name = "Summonses")
public class ApplicationFileResource {

    private final ReadApplication readApplication;
    private final ArrestNote arrestNote;
    private final People people;
    private final String department;
    private final PdfPrinter printer = new PdfPrinter();

    ApplicationFileResource(
            ReadApplication readApplication,
            ArrestNote arrestNote,
            People people,
            @ConfigProperty(name = "city.department") String department) {
        this.readApplication = readApplication;
        this.arrestNote = arrestNote;
        this.people = people;
        this.department = department;
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    @PermissionsAllowed(Rights.READ_APPLICATION)
    @Operation(hidden = true)
    public Response print(CitationNumber number) {
        return file(
                readApplication.read(number),
                packet -> Response.ok(printer.print(PacketPrint.of(
                                packet, department, arrestNote.cite(packet.citation()), people::onPaper)))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"application-%s.pdf\"".formatted(number))
                        .build());
    }

    @GET
    @Produces("application/xml;qs=0.4")
    @PermissionsAllowed(Rights.READ_APPLICATION)
    @Operation(hidden = true)
    public Response export(CitationNumber number) {
        return file(
                readApplication.read(number),
                packet -> Response.ok(PacketXml.of(packet, department)).build());
    }

    private static Response file(Optional<Packet> packet, Function<Packet, Response> answer) {
        return packet.map(answer).orElseGet(() -> Problems.answer(OwnCitations.notYoursToChange()));
    }
}
