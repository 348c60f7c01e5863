package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.text.CleanText;

/** The remaining copies, handed in. */
public record CopiesForm(
        @Schema(examples = "2026-03-05T22:45:00-05:00") @NotNull
        OffsetDateTime handedInAt,

        @Schema(examples = "supervisor.one") @NotNull @CleanText(max = 64)
        String receivedBy) {
    OfficerId receiver() {
        var faults = new Faults();
        var named = faults.read("receivedBy", "officer-named", receivedBy, OfficerId::new, "send the sign-in name");
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "This is not a sign-in name.");
        return Objects.requireNonNull(named);
    }
}
