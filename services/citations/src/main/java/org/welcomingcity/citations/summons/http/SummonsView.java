package org.welcomingcity.citations.summons.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.citations.summons.domain.SummonsStatus;

/** A summons. */
public record SummonsView(
        UUID id,
        String docket,
        String court,
        LocalDate issuedOn,
        Instant appearAt,
        SummonsStatus status,
        List<AttemptView> attempts,
        @Nullable ReturnView returned) {
    static SummonsView of(Summons summons) {
        var order = summons.order();
        var returned = summons.returned();
        return new SummonsView(
                summons.id(),
                order.docket(),
                order.court(),
                order.issuedOn(),
                order.appearAt(),
                summons.status(),
                summons.attempts().stream().map(AttemptView::of).toList(),
                returned == null
                        ? null
                        : new ReturnView(
                                returned.returnedOn(),
                                returned.statement(),
                                returned.by().value()));
    }
}
