package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.citations.citation.domain.CitationQuery;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.platform.time.WrittenTimes;
import org.welcomingcity.policy.citation.CitationKind;

/** Reads the queue's filters: days as the city counts them, cursors as we gave them. */
final class QueueQuery {

    private QueueQuery() {}

    static CitationQuery of(
            @Nullable CitationStatus status,
            @Nullable CitationKind kind,
            @Nullable OfficerId officer,
            @Nullable Assignee assignee,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text,
            @Nullable String after,
            int limit) {
        var faults = new Faults();
        var firstDay = WrittenTimes.day("from", from, faults);
        var lastDay = WrittenTimes.day("to", to, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "A filter cannot be read.");
        var cursor = after == null ? null : Cursor.decoded(after);
        return new CitationQuery(
                status,
                kind,
                officer,
                assignee,
                firstDay == null ? null : startOf(firstDay),
                lastDay == null ? null : startOf(lastDay.plusDays(1)),
                text,
                cursor == null ? null : cursor.at(),
                cursor == null ? null : cursor.key(CitationNumber::new),
                limit);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CityTime.ZONE).toInstant();
    }
}
