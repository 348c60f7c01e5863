package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.ForwardCitation;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.text.CleanText;

/**
 * What happened to the copies on their way.
 *
 * @param reference the receipt, the envelope's or the transmission's number
 * @param note why it was sent back; required then
 */
public record ForwardingForm(
        @Schema(examples = "SENT") @NotNull Forwarding.Event event,
        @Schema(examples = "IN_HAND") @NotNull Forwarding.Means means,

        @Schema(examples = "receipt 2026-0117") @NotNull @CleanText(max = 100)
        String reference,

        @CleanText(max = 2000) @Nullable String note,

        @Schema(examples = "2026-03-09T10:00:00-04:00") @NotNull
        OffsetDateTime happenedAt) {
    ForwardCitation.Step toStep() {
        if (event == Forwarding.Event.REJECTED && note == null) {
            var faults = new Faults();
            faults.add(
                    "note", "forwarding-note", "it was sent back without saying why", "write what the receiver said");
            faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The form is not complete.");
        }
        return new ForwardCitation.Step(event, means, reference.strip(), note, happenedAt.toInstant());
    }
}
