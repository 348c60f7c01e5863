package org.welcomingcity.citations.departure.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.offer.Offer;

/** A departure as the API shows it. */
public record DepartureView(
        UUID id,
        String citation,
        String officer,
        String supervisor,
        Instant occurredAt,
        Instant openedAt,
        String rule,
        String cite,
        String presumed,
        String chosen,
        String reason,
        Departure.Status status,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt,
        @Nullable String note,
        long version,
        List<Offer> offers) {
    static DepartureView of(Departure departure, List<Offer> offers) {
        var account = departure.account();
        return new DepartureView(
                departure.id(),
                departure.about().number(),
                departure.officer(),
                departure.supervisor(),
                departure.occurredAt(),
                departure.openedAt(),
                account.rule(),
                account.cite(),
                account.presumed(),
                account.chosen(),
                account.reason(),
                departure.status(),
                departure.concludedBy(),
                departure.concludedAt(),
                departure.note(),
                departure.version(),
                offers);
    }
}
