package org.welcomingcity.citations.exchange.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Partner;

/** How many of a sort are open, and how old the oldest is. */
public record OpenView(Partner partner, DifferenceKind kind, long count, long oldestAgeDays) {
    static OpenView of(Differences.Open open, Instant now) {
        return new OpenView(open.partner(), open.kind(), open.count(), ChronoUnit.DAYS.between(open.oldest(), now));
    }
}
