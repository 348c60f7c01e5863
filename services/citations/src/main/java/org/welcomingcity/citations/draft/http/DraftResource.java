package org.welcomingcity.citations.draft.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.casework.draft.application.ForgetDraft;
import org.welcomingcity.casework.draft.application.KeepDraft;
import org.welcomingcity.casework.draft.application.ListDrafts;
import org.welcomingcity.casework.draft.application.ReadDraft;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.platform.body.AsTyped;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.security.Acting;

/** Forms that were begun and not sent, each for its owner alone. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftResource {

    private static final int MOST_BYTES = 256 * 1024;

    /** Which form a draft is of. */
    public enum Kind {
        /** A stop that is being recorded. */
        STOP
    }

    private final KeepDraft keepDraft;
    private final ListDrafts listDrafts;
    private final ReadDraft readDraft;
    private final ForgetDraft forgetDraft;
    private final Acting acting;

    DraftResource(
            KeepDraft keepDraft, ListDrafts listDrafts, ReadDraft readDraft, ForgetDraft forgetDraft, Acting acting) {
        this.keepDraft = keepDraft;
        this.listDrafts = listDrafts;
        this.readDraft = readDraft;
        this.forgetDraft = forgetDraft;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "listDrafts", summary = "Your own drafts, the latest first")
    public DraftList list() {
        return new DraftList(listDrafts.of(owner()).stream().map(DraftView::of).toList());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "readDraft", summary = "One of your own drafts")
    public DraftView read(UUID id) {
        return DraftView.of(readDraft.read(owner(), id));
    }

    @PUT
    @Path("/{id}")
    @MaxBody(MOST_BYTES)
    @AsTyped
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "keepDraft", summary = "Keep a draft, in place of your earlier one of the same id")
    public DraftReceipt keep(UUID id, @NotNull @Valid DraftForm form) {
        return DraftReceipt.of(keepDraft.keep(owner(), id, form.kind().name(), form.fields()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Rights.KEEP_DRAFTS)
    @Operation(operationId = "forgetDraft", summary = "Forget a draft of yours; no matter whether there is one")
    public void forget(UUID id) {
        forgetDraft.forget(owner(), id);
    }

    private String owner() {
        return acting.user().knownAs().value();
    }
}
