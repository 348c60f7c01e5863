package org.welcomingcity.citations.contest.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.HearingKind;
import org.welcomingcity.citations.contest.domain.HearingStatus;
import org.welcomingcity.citations.contest.domain.Timeliness;

/** A hearing that was asked for. */
public record HearingView(
        UUID id,
        HearingKind kind,
        HearingStatus status,
        LocalDate requestedOn,
        LocalDate receivedOn,
        Timeliness timeliness,
        @Nullable LocalDate earliestDay,
        @Nullable LocalDate latestDay,
        @InCallersWords String sentence,
        @Nullable String lateReason,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNote,
        List<DateToAvoidForm> datesToAvoid,
        List<NoticeView> notices) {
    static HearingView of(Hearing hearing) {
        return new HearingView(
                hearing.id(),
                hearing.kind(),
                hearing.status(),
                hearing.requestedOn(),
                hearing.receivedOn(),
                hearing.timeliness(),
                hearing.earliestDay(),
                hearing.latestDay(),
                sentence(hearing),
                hearing.lateReason(),
                hearing.decidedOn(),
                hearing.decisionNote(),
                hearing.datesToAvoid().stream()
                        .map(date -> new DateToAvoidForm(date.whose(), date.from(), date.until(), date.reason()))
                        .toList(),
                hearing.notices().stream()
                        .map(notice -> NoticeView.of(notice, hearing))
                        .toList());
    }

    private static String sentence(Hearing hearing) {
        var decider = hearing.kind() == HearingKind.CIVIL_INFRACTION ? "the registrar" : "the clerk-magistrate";
        return switch (hearing.timeliness()) {
            case TIMELY -> "The request came in time.";
            case TIMELY_BY_ONE_READING ->
                "The count is contested; the request is treated as in time until %s.".formatted(hearing.latestDay());
            case LATE ->
                "The request came after %s. Whether there is good cause, %s decides; nobody here says that it is too late."
                        .formatted(hearing.latestDay(), decider);
        };
    }
}
