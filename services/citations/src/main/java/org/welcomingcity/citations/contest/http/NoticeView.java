package org.welcomingcity.citations.contest.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.platform.time.CityTime;

/**
 * A notice of the court.
 *
 * @param clashes whose dates to avoid the hearing falls on
 */
public record NoticeView(
        Instant hearingAt,
        String court,
        @Nullable String room,
        LocalDate receivedOn,
        List<Party> clashes,
        Instant recordedAt,
        String by) {
    static NoticeView of(HearingNotice notice, Hearing hearing) {
        return new NoticeView(
                notice.hearingAt(),
                notice.court(),
                notice.room(),
                notice.receivedOn(),
                hearing.clashes(notice.hearingAt(), CityTime.ZONE).stream()
                        .map(date -> date.whose())
                        .distinct()
                        .toList(),
                notice.recordedAt(),
                notice.by().value());
    }
}
