package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.draft.application.EndDraft;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.CitationFiles;
import org.welcomingcity.citations.citation.application.RecordStop;
import org.welcomingcity.citations.draft.http.DraftResource;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.States;

/** Takes a stop in, and answers with the citation that was issued. */
@Path("/api/v1/stops")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stops")
public class RecordStopResource {

    /** The stop's id and its citation; no citation where the officer took no action. */
    public record StopReceipt(UUID stopId, @Nullable CitationView citation) {}

    private final StopFormReader reader;
    private final RecordStop recordStop;
    private final CitationFiles files;
    private final EndDraft endDraft;
    private final Acting acting;

    RecordStopResource(
            StopFormReader reader, RecordStop recordStop, CitationFiles files, EndDraft endDraft, Acting acting) {
        this.reader = reader;
        this.recordStop = recordStop;
        this.files = files;
        this.endDraft = endDraft;
        this.acting = acting;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_STOP)
    @Operation(operationId = "recordStop", summary = "Record a stop and issue its citation")
    @APIResponseSchema(value = StopReceipt.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<StopReceipt> record(@NotNull @Valid StopForm form) {
        return switch (recordStop.record(reader.read(form, acting.user()))) {
            case RecordStop.Result.Recorded recorded -> {
                endDraft(form, recorded);
                yield receipt(recorded);
            }
            case RecordStop.Result.NotRecorded(var refusal) -> Problems.instead(refusal);
        };
    }

    /** Records the stop as one of many in the caller's transaction, and answers with its numbers alone. */
    RestResponse<BulkStopsResource.Receipt> recordOneOfMany(StopForm form, boolean history) {
        return switch (recordStop.record(reader.read(form, acting.user(), history))) {
            case RecordStop.Result.Recorded recorded -> {
                endDraft(form, recorded);
                var citation = recorded.citation();
                yield RestResponse.status(
                        RestResponse.Status.CREATED,
                        new BulkStopsResource.Receipt(
                                recorded.stop(),
                                citation == null ? null : citation.number().value()));
            }
            case RecordStop.Result.NotRecorded(var refusal) -> Problems.instead(refusal);
        };
    }

    // In the stop's own transaction: of two that were begun in one draft, one stands.
    private void endDraft(StopForm form, RecordStop.Result.Recorded recorded) {
        if (form.draft() != null) {
            var citation = recorded.citation();
            endDraft.end(
                    acting.user().knownAs().value(),
                    form.draft(),
                    DraftResource.Kind.STOP.name(),
                    citation == null
                            ? "stop " + recorded.stop()
                            : "citation " + citation.number().value());
        }
    }

    private RestResponse<StopReceipt> receipt(RecordStop.Result.Recorded recorded) {
        var citation = recorded.citation();
        if (citation == null) {
            return RestResponse.status(RestResponse.Status.CREATED, new StopReceipt(recorded.stop(), null));
        }
        var view = CitationView.of(files.of(citation));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new StopReceipt(recorded.stop(), view))
                .location(URI.create("/api/v1/citations/" + view.number()))
                .tag(States.tag(view.version()))
                .build();
    }
}
