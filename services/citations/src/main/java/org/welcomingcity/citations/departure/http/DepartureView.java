package org.welcomingcity.citations.departure.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.kernel.OfficerId;

/**
 * A departure as the API shows it.
 *
 * @param concern what is looked at: a choice against the presumption, or an entry that came late
 * @param about the case, such as {@code citation/C0000123}
 * @param citation its number
 * @param ground the stated ground that the officer picked; null where none is asked for
 * @param restsOnStatus whether the reason speaks of somebody's status, which is no ground for anything
 * @param remarks what was said in the review, oldest first
 */
public record DepartureView(
        UUID id,
        Concern concern,
        String about,
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
        @Nullable String ground,
        boolean restsOnStatus,
        List<RemarkView> remarks,
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
                departure.concern(),
                departure.about().toString(),
                departure.about().number(),
                departure.officer().value(),
                departure.supervisor().value(),
                departure.occurredAt(),
                departure.openedAt(),
                account.rule(),
                account.cite(),
                account.presumed(),
                account.chosen(),
                account.reason(),
                account.ground(),
                account.restsOnStatus(),
                departure.remarks().stream().map(RemarkView::of).toList(),
                departure.status(),
                OfficerId.text(departure.concludedBy()),
                departure.concludedAt(),
                departure.note(),
                departure.version(),
                offers);
    }
}
