package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.Status;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Takes in requests for hearings, what is decided about late ones, and the court's notices. */
@ApplicationScoped
public class AskForHearing {

    private static final DeadlineRule CIVIL = DeadlineRule.CMVI_20_DAYS;
    private static final DeadlineRule COURT = DeadlineRule.CRIMINAL_4_DAY_HEARING;

    private final MoveCitation moves;
    private final Citations citations;
    private final Contests contests;
    private final FollowContests follow;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    AskForHearing(
            MoveCitation moves,
            Citations citations,
            Contests contests,
            FollowContests follow,
            Ledger ledger,
            Acting acting,
            Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.contests = contests;
        this.follow = follow;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Takes a request in. Nobody is told that it is too late: a late one waits for the registrar's or the
     * clerk-magistrate's decision about good cause.
     *
     * @throws Refused when the citation is unknown, changed meanwhile, has nothing to be heard about, or has an open request
     */
    @Transactional
    public void request(CitationNumber number, Seen seen, Hearing.Request request) {
        var citation = moves.opened(number, seen);
        var kind = citation.goesToCourt() ? Hearing.Kind.CLERK_MAGISTRATE : Hearing.Kind.CIVIL_INFRACTION;
        var rule = citation.goesToCourt() ? COURT : CIVIL;
        mustBePossible(citation);
        mustStandAlone(number);
        var deadline = citation.deadlines().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElse(null);
        check(kind, request, citation, deadline);
        var hearing = new Hearing(
                UUID.randomUUID(),
                number.value(),
                kind,
                request,
                deadline,
                clock.instant(),
                acting.user().name());
        contests.add(hearing);
        tell(
                number,
                hearing.timeliness() == Hearing.Timeliness.LATE
                        ? "hearing.late-request-referred"
                        : "hearing.request-received",
                request.lateReason(),
                rule.ruleId());
        follow.follow(citation);
        citations.store(citation);
    }

    /**
     * The registrar or the clerk-magistrate decided whether there is good cause for a late request; the decision is final.
     *
     * @throws Refused when the hearing is unknown or there is nothing to decide
     */
    @Transactional
    public void decideGoodCause(
            CitationNumber number, UUID hearingId, Seen seen, boolean found, LocalDate on, @Nullable String note) {
        var citation = moves.opened(number, seen);
        var hearing = hearing(number, hearingId);
        var faults = new Faults();
        Days.between("decidedOn", on, hearing.receivedOn(), "the request was received", clock, faults);
        Days.refuse(faults);
        hearing.decideGoodCause(found, on, note);
        tell(
                number,
                found ? "hearing.good-cause-found" : "hearing.good-cause-not-found",
                note,
                hearing.kind() == Hearing.Kind.CIVIL_INFRACTION ? CIVIL.ruleId() : COURT.ruleId());
        follow.follow(citation);
        citations.store(citation);
    }

    /**
     * The court's notice of a hearing.
     *
     * @throws Refused when the hearing is unknown or not admitted
     */
    @Transactional
    public void schedule(CitationNumber number, UUID hearingId, Seen seen, HearingNotice told) {
        var citation = moves.opened(number, seen);
        var hearing = hearing(number, hearingId);
        var faults = new Faults();
        Days.between("receivedOn", told.receivedOn(), hearing.requestedOn(), "the request", clock, faults);
        if (FollowContests.dayOf(told.hearingAt()).isBefore(hearing.requestedOn())) {
            faults.add("hearingAt", "time-in-order", "the hearing is before the request", "check the date");
        }
        Days.refuse(faults);
        hearing.schedule(new HearingNotice(
                told.hearingAt(),
                told.court(),
                told.room(),
                told.receivedOn(),
                clock.instant(),
                acting.user().name()));
        tell(
                number,
                "hearing.notice-received",
                "%s, %s".formatted(told.hearingAt(), told.court()),
                "cmvi-hearing-notice");
        follow.follow(citation);
        citations.store(citation);
    }

    /**
     * Somebody cannot come on these days.
     *
     * @return whether the caller may say so: an officer may for their own citations
     * @throws Refused when the hearing is unknown
     */
    @Transactional
    public boolean avoid(CitationNumber number, UUID hearingId, Seen seen, List<DateToAvoid> days) {
        var opened = moves.openedForOfficer(number, seen, "hearing.dates-to-avoid");
        opened.ifPresent(citation -> {
            var faults = new Faults();
            checkDays(days, faults);
            Days.refuse(faults);
            hearing(number, hearingId).avoid(days);
            tell(number, "hearing.dates-to-avoid-noted", null, "cmvi-hearing-notice");
            citations.store(citation);
        });
        return opened.isPresent();
    }

    private void mustBePossible(Citation citation) {
        var move = citation.goesToCourt() ? Move.REQUEST_MAGISTRATE_HEARING : Move.REQUEST_HEARING;
        var onItsWay = switch (citation.status()) {
            case ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF -> true;
            default -> false;
        };
        var sent = citation.goesToCourt() ? Status.SENT_COURT : Status.SENT_RMV;
        var possible = onItsWay ? moves.couldFrom(citation, sent, move) : moves.can(citation, move);
        if (!possible) {
            throw moves.impossible(citation, move);
        }
    }

    private void mustStandAlone(CitationNumber number) {
        if (contests.of(number.value()).hearings().stream()
                .anyMatch(hearing -> hearing.status() != Hearing.Status.REFUSED)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "hearing-asked-for",
                    "A hearing about citation %s is asked for already.".formatted(number),
                    List.of()));
        }
    }

    private void check(Hearing.Kind kind, Hearing.Request request, Citation citation, @Nullable Deadline deadline) {
        var faults = new Faults();
        Days.between(
                "requestedOn",
                request.requestedOn(),
                FollowContests.dayOf(citation.occurredAt()),
                "the violation",
                clock,
                faults);
        Days.between("receivedOn", request.receivedOn(), request.requestedOn(), "the request", clock, faults);
        checkDays(request.datesToAvoid(), faults);
        if (deadline != null
                && kind == Hearing.Kind.CIVIL_INFRACTION
                && request.lateReason() == null
                && Hearing.timeliness(kind, request, deadline) == Hearing.Timeliness.LATE) {
            faults.add(
                    "lateReason",
                    CIVIL.ruleId(),
                    "G.L. c. 90C § 3(A)(4)",
                    "the request is later than %s; the registrar decides whether there is good cause"
                            .formatted(deadline.latest()),
                    "write down the violator's reason");
        }
        Days.refuse(faults);
    }

    private static void checkDays(List<DateToAvoid> days, Faults faults) {
        for (var index = 0; index < days.size(); index++) {
            if (days.get(index).until().isBefore(days.get(index).from())) {
                faults.add(
                        "datesToAvoid[%d].until".formatted(index), "time-in-order", "it ends before it begins", "swap");
            }
        }
    }

    private Hearing hearing(CitationNumber number, UUID id) {
        return contests.hearing(id)
                .filter(hearing -> hearing.citation().equals(number.value()))
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-hearing",
                        "Citation %s has no hearing %s.".formatted(number, id),
                        List.of())));
    }

    private void tell(CitationNumber number, String action, @Nullable String reason, String rule) {
        ledger.append(new Happening(action, "citation/" + number, Outcome.DONE, reason, List.of(rule), null, null));
    }
}
