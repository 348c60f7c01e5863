package org.welcomingcity.citations.narrative.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.casework.narrative.ReadNarrative;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.policy.narrative.Remark;

/** What the writer of a text may want to look at again before it is sent. Neither the text nor the remarks are kept. */
@Path("/api/v1/narrative-remarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Narratives")
public class NarrativeRemarkResource {

    private static final int LONGEST = 8_000;

    /** A text that is being written. */
    public record TextForm(
            @Schema(examples = "The driver started the engine again.") @NotNull @CleanText(max = LONGEST)
            String text) {}

    /**
     * A place in the text.
     *
     * @param words what stands there
     * @param kind what sort of words they are
     * @param advice what may be done about it; the writer decides
     */
    public record RemarkOnText(
            String words,

            @Schema(enumeration = {"STATUS", "FILE_NUMBER", "PAPER", "FEDERAL_DOCUMENT", "ORIGIN"})
            String kind,

            @InCallersWords String advice) {

        private static RemarkOnText of(Remark remark) {
            return new RemarkOnText(
                    remark.words(), remark.kind().name(), remark.kind().advice());
        }
    }

    /** All of them, in the order of the text. */
    public record RemarksOnText(List<RemarkOnText> remarks) {}

    private final ReadNarrative narrative;

    NarrativeRemarkResource(ReadNarrative narrative) {
        this.narrative = narrative;
    }

    @POST
    @PermissionsAllowed(Rights.ASK_FOR_REMARKS)
    @Operation(
            operationId = "remarkOnText",
            summary = "What in a text speaks of somebody's status, which is not needed in it; the text is not kept")
    public RemarksOnText remarks(@NotNull @Valid TextForm form) {
        return new RemarksOnText(
                narrative.remarksOn(form.text()).stream().map(RemarkOnText::of).toList());
    }
}
