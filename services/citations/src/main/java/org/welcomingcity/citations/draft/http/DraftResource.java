package org.welcomingcity.citations.draft.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.draft.application.KeepDrafts;
import org.welcomingcity.citations.draft.domain.Draft;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.security.Acting;

/** Forms that were begun and not sent, each for its owner alone. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftResource {

    private static final int MOST_BYTES = 256 * 1024;

    /** A form as typed. */
    public record DraftForm(
            @NotNull Draft.Kind kind,

            @NotNull @Size(max = 200)
            Map<@NotNull @Size(min = 1, max = 100) String, @NotNull @Size(max = 4000) String> fields) {}

    /** A draft without what was typed. */
    public record DraftReceipt(UUID id, Draft.Kind kind, Instant savedAt, Instant expiresAt) {
        static DraftReceipt of(Draft draft) {
            return new DraftReceipt(draft.id(), draft.kind(), draft.savedAt(), draft.expiresAt());
        }
    }

    /** A draft. */
    public record DraftView(UUID id, Draft.Kind kind, Instant savedAt, Instant expiresAt, Map<String, String> fields) {
        static DraftView of(Draft draft) {
            return new DraftView(draft.id(), draft.kind(), draft.savedAt(), draft.expiresAt(), draft.fields());
        }
    }

    /** Somebody's drafts. */
    public record DraftList(List<DraftView> items) {}

    private final KeepDrafts drafts;
    private final Acting acting;

    DraftResource(KeepDrafts drafts, Acting acting) {
        this.drafts = drafts;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "listDrafts", summary = "Your own drafts, the latest first")
    public DraftList list() {
        return new DraftList(drafts.of(owner()).stream().map(DraftView::of).toList());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "readDraft", summary = "One of your own drafts")
    public DraftView read(UUID id) {
        return DraftView.of(drafts.of(owner(), id));
    }

    @PUT
    @Path("/{id}")
    @MaxBody(MOST_BYTES)
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "keepDraft", summary = "Keep a draft, in place of your earlier one of the same id")
    public DraftReceipt keep(UUID id, @NotNull @Valid DraftForm form) {
        return DraftReceipt.of(drafts.keep(owner(), id, form.kind(), form.fields()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "forgetDraft", summary = "Forget a draft of yours; no matter whether there is one")
    public void forget(UUID id) {
        drafts.forget(owner(), id);
    }

    private String owner() {
        return acting.user().name();
    }
}
