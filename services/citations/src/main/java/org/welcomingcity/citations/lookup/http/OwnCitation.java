package org.welcomingcity.citations.lookup.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.HearingKind;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.lookup.application.LookUpOwnCitation;
import org.welcomingcity.citations.lookup.domain.OwnStanding;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.deadline.Deadline;

/**
 * A citation as its holder sees it: what to do, by when, where, and what it costs. Nobody's name or address is in it.
 *
 * @param citationDate the day that it bears
 * @param lines what it is for
 * @param toPay what paying costs; null where it cannot be paid
 * @param hearingFee what a request for a hearing costs; null where none can be asked for with a fee
 * @param lastDay the last day that is safe for either; null where none runs
 * @param hearingAt when the hearing is; null where none is set
 * @param hearingIn where the hearing is; null where none is set
 * @param writeTo whom to write to; null where nothing is to be done
 * @param cites where the day and the fee stand in the law
 */
public record OwnCitation(
        String number,
        CitationKind kind,
        OwnStanding standing,
        LocalDate citationDate,
        List<OwnLine> lines,
        @Nullable String toPay,
        @Nullable String hearingFee,
        @Nullable LocalDate lastDay,
        @Nullable Instant hearingAt,
        @Nullable String hearingIn,
        @Nullable Office writeTo,
        List<String> cites) {

    /** An offense on it, and what is assessed for it; null where nothing is. */
    public record OwnLine(
            @InCallersWords String title, @Nullable String assessment) {}

    /**
     * An office that people write to.
     *
     * @param confirmed whether somebody made sure of its address
     */
    public record Office(String name, String address, boolean confirmed) {}

    static OwnCitation of(LookUpOwnCitation.Found found, Office court, Office registrar, LocalDate citationDate) {
        var citation = found.citation();
        var standing = OwnStanding.of(citation);
        var payable = standing == OwnStanding.PAY_OR_ASK;
        var deadline = standing == OwnStanding.PAY_OR_ASK || standing == OwnStanding.MAY_ASK_COURT
                ? ownDeadline(citation)
                : Optional.<Deadline>empty();
        var hearing = found.contest().admitted().flatMap(OwnCitation::lastNotice);
        return new OwnCitation(
                citation.number().value(),
                citation.kind(),
                standing,
                citationDate,
                citation.violations().stream().map(OwnCitation::line).toList(),
                payable ? total(citation) : null,
                payable ? found.fee().amount().toString() : null,
                deadline.map(Deadline::earliest).orElse(null),
                hearing.map(notice -> notice.hearingAt()).orElse(null),
                hearing.map(notice -> notice.court()).orElse(null),
                writeTo(standing, citation.kind(), court, registrar),
                Stream.concat(
                                deadline.map(day -> day.rule().cite()).stream(),
                                payable ? Stream.of(found.fee().cite()) : Stream.empty())
                        .distinct()
                        .toList());
    }

    private static Optional<HearingNotice> lastNotice(Hearing hearing) {
        return hearing.notices().isEmpty()
                ? Optional.empty()
                : Optional.of(hearing.notices().getLast());
    }

    private static Optional<Deadline> ownDeadline(Citation citation) {
        return citation.deadlines().stream()
                .filter(deadline ->
                        deadline.rule() == HearingKind.about(citation).clock())
                .findFirst();
    }

    private static @Nullable Office writeTo(OwnStanding standing, CitationKind kind, Office court, Office registrar) {
        return switch (standing) {
            case PAY_OR_ASK, DEFAULTED -> registrar;
            case MAY_ASK_COURT, BEFORE_COURT -> court;
            case HEARING -> kind == CitationKind.CIVIL ? registrar : court;
            case ENDED, WARNING, VOID -> null;
        };
    }

    private static OwnLine line(Violation violation) {
        return new OwnLine(violation.title(), Dollars.told(violation.assessmentCents()));
    }

    private static @Nullable String total(Citation citation) {
        return Dollars.told(citation.violations().stream()
                .map(Violation::assessmentCents)
                .flatMap(Stream::ofNullable)
                .mapToLong(Long::longValue)
                .sum());
    }
}
