package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.text.CleanText;

/** The remaining copies, handed in. */
public record CopiesForm(
        @Schema(examples = "2026-03-05T22:45:00-05:00") @NotNull
        OffsetDateTime handedInAt,

        @Schema(examples = "supervisor.one") @NotNull @CleanText(max = OfficerId.LONGEST)
        String receivedBy) {
    OfficerId receiver(NamedPeople people) {
        var faults = new Faults();
        var named = people.read("receivedBy", receivedBy, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "Nobody is known by that name.");
        return Objects.requireNonNull(named);
    }
}
