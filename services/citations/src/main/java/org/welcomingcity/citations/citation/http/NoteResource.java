package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.ReadCitationNotes;
import org.welcomingcity.citations.citation.application.WriteCitationNote;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;

/** Notes on a citation. */
@Path("/api/v1/citations/{number}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class NoteResource {

    private final ReadCitationNotes readNotes;
    private final WriteCitationNote writeNote;

    NoteResource(ReadCitationNotes readNotes, WriteCitationNote writeNote) {
        this.readNotes = readNotes;
        this.writeNote = writeNote;
    }

    @GET
    @PermissionsAllowed(Rights.READ_NOTES)
    @Operation(operationId = "listNotes", summary = "The notes on a citation, oldest first")
    @APIResponse(responseCode = "200", description = "The notes")
    public RestResponse<NoteList> list(CitationNumber number) {
        return readNotes
                .read(number)
                .map(found -> RestResponse.ok(
                        new NoteList(found.stream().map(NoteView::of).toList())))
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed(Rights.WRITE_NOTES)
    @Operation(operationId = "addNote", summary = "Write a note; it is never changed afterwards")
    @APIResponseSchema(value = NoteView.class, responseCode = "201", responseDescription = "The note")
    public RestResponse<NoteView> add(CitationNumber number, @NotNull @Valid NoteForm form) {
        return writeNote
                .write(number, form.text())
                .map(note -> RestResponse.status(RestResponse.Status.CREATED, NoteView.of(note)))
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }
}
