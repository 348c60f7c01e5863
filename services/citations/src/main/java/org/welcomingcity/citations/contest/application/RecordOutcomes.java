package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.DeadlineCount;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.Status;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.contest.domain.Appeal;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.LineOutcome.Decider;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Records what was decided about each line, appeals against it, and that a citation is at its end. */
@ApplicationScoped
public class RecordOutcomes {

    private static final String APPEAL = "G.L. c. 90C § 3(A)(5)";

    private final MoveCitation moves;
    private final Citations citations;
    private final Contests contests;
    private final FollowContests follow;
    private final DeadlineCount deadlines;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    RecordOutcomes(
            MoveCitation moves,
            Citations citations,
            Contests contests,
            FollowContests follow,
            DeadlineCount deadlines,
            Ledger ledger,
            Acting acting,
            Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.contests = contests;
        this.follow = follow;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What was decided about one line.
     *
     * @param line counted from one
     * @param amountCents what is to be paid; null where nothing was ordered
     */
    public record Decided(
            int line, LineOutcome.Outcome outcome, @Nullable Long amountCents) {}

    /**
     * Records a decision, line by line, and lets the citation follow.
     *
     * @throws Refused when it cannot be decided where the citation stands, or a line cannot end so
     */
    @Transactional
    public void record(CitationNumber number, Seen seen, LineOutcome.Decision decision, List<Decided> lines) {
        var citation = moves.opened(number, seen);
        var before = contests.of(number.value());
        check(citation, before, decision, lines);
        var by = acting.user().name();
        for (var line : lines) {
            contests.add(new LineOutcome(
                    UUID.randomUUID(),
                    number.value(),
                    line.line(),
                    line.outcome(),
                    line.amountCents(),
                    decision,
                    clock.instant(),
                    by));
            tell(
                    number,
                    "outcome.recorded",
                    "line %d: %s by %s".formatted(line.line(), line.outcome(), decision.decidedBy()),
                    decision.decidedBy() == Decider.JUDGE ? "cmvi-appeal" : "cmvi-hearing-notice");
        }
        if (citation.goesToCourt()) {
            moveInCourt(citation, decision);
        } else if (decision.decidedBy() == Decider.CLERK_MAGISTRATE) {
            citation.runs(deadlines.of(DeadlineRule.CMVI_APPEAL, decision.noticeOn()));
        } else {
            before.openAppeal().ifPresent(appeal -> appeal.decide(decision.decidedOn()));
        }
        follow.follow(citation);
        citations.store(citation);
    }

    /**
     * The violator or the police agency appeals to a judge. A late appeal is taken in too: the court decides.
     *
     * @throws Refused when there is no decision to appeal from, or an appeal is open
     */
    @Transactional
    public void appeal(CitationNumber number, Seen seen, Party party, LocalDate filedOn) {
        var citation = moves.opened(number, seen);
        var contest = contests.of(number.value());
        var decision = contest.outcomes().stream()
                .map(LineOutcome::decision)
                .filter(one -> one.decidedBy() == Decider.CLERK_MAGISTRATE)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (citation.status() != Status.HEARING_REQUESTED
                || decision == null
                || contest.openAppeal().isPresent()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "nothing-to-appeal",
                    "Citation %s (%s) has no clerk-magistrate's decision that is open to an appeal."
                            .formatted(number, citation.status()),
                    List.of(new Refusal.Fault(
                            "",
                            "cmvi-appeal",
                            APPEAL,
                            "no decision about a civil infraction, or an appeal is open",
                            "record the decision first, or wait for the judge's"))));
        }
        var faults = new Faults();
        Days.between("filedOn", filedOn, decision.decidedOn(), "the decision", clock, faults);
        Days.refuse(faults);
        var latest = deadlines.of(DeadlineRule.CMVI_APPEAL, decision.noticeOn()).latest();
        contests.add(new Appeal(
                UUID.randomUUID(),
                number.value(),
                party,
                filedOn,
                latest,
                clock.instant(),
                acting.user().name()));
        tell(number, "appeal.filed", party.name(), "cmvi-appeal");
        follow.follow(citation);
        citations.store(citation);
    }

    /**
     * Nothing is left to be done about the citation.
     *
     * @throws Refused while a line is not settled, an appeal is open, or the time for one still runs
     */
    @Transactional
    public void close(CitationNumber number, Seen seen, @Nullable String note) {
        var citation = moves.opened(number, seen);
        if (!moves.can(citation, Move.CLOSE)) {
            throw moves.impossible(citation, Move.CLOSE);
        }
        var contest = contests.of(number.value());
        var faults = new Faults();
        // What became of a default is between the registrar and the violator.
        if (citation.status() != Status.DEFAULT) {
            contest.open(citation)
                    .forEach(line -> faults.add(
                            "",
                            "cit-closed",
                            "line %d is not settled".formatted(line),
                            "record its outcome or its payment first"));
        }
        if (contest.openAppeal().isPresent()) {
            faults.add("", "cmvi-appeal", APPEAL, "an appeal is open", "record the judge's decision first");
        } else if (citation.status() == Status.HEARING_REQUESTED
                && !contest.isDecidedByJudge()
                && appealStillRuns(citation)) {
            faults.add("", "cmvi-appeal", APPEAL, "the time for an appeal still runs", "close it when it has run");
        }
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES, "not-at-its-end", "Citation %s is not at its end.".formatted(number));
        moves.make(citation, Move.CLOSE, clock.instant(), note);
    }

    private boolean appealStillRuns(Citation citation) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return citation.deadlines().stream()
                .anyMatch(deadline -> deadline.rule() == DeadlineRule.CMVI_APPEAL
                        && !deadline.latest().isBefore(today));
    }

    private void moveInCourt(Citation citation, LineOutcome.Decision decision) {
        var after = contests.of(citation.number().value());
        var criminal = IntStream.rangeClosed(1, citation.violations().size())
                .filter(line -> isCriminal(citation, line))
                .mapToObj(
                        line -> after.outcomeOf(line).map(LineOutcome::outcome).orElse(null))
                .toList();
        var at = decision.decidedOn().atStartOfDay(clock.getZone()).toInstant();
        if (criminal.contains(LineOutcome.Outcome.COMPLAINT_ISSUED) && moves.can(citation, Move.ISSUE_COMPLAINT)) {
            moves.make(citation, Move.ISSUE_COMPLAINT, at, decision.note());
        } else if (!criminal.contains(null)
                && criminal.stream()
                        .allMatch(outcome ->
                                outcome == LineOutcome.Outcome.NO_COMPLAINT || outcome == LineOutcome.Outcome.DISMISSED)
                && moves.can(citation, Move.DECLINE_COMPLAINT)) {
            moves.make(citation, Move.DECLINE_COMPLAINT, at, decision.note());
        }
    }

    private void check(Citation citation, Contest before, LineOutcome.Decision decision, List<Decided> lines) {
        var decidable = switch (citation.status()) {
            case HEARING_REQUESTED, SENT_COURT, HEARING_4D, COMPLAINT_ISSUED, NO_COMPLAINT -> true;
            default -> false;
        };
        if (!decidable) {
            throw moves.impossible(citation, citation.goesToCourt() ? Move.ISSUE_COMPLAINT : Move.REQUEST_HEARING);
        }
        var faults = new Faults();
        var violation = FollowContests.dayOf(citation.occurredAt());
        Days.between("decidedOn", decision.decidedOn(), violation, "the violation", clock, faults);
        Days.between("noticeOn", decision.noticeOn(), decision.decidedOn(), "the decision", clock, faults);
        if (!citation.goesToCourt()
                && decision.decidedBy() == Decider.JUDGE
                && before.openAppeal().isEmpty()) {
            faults.add("decidedBy", "cmvi-appeal", APPEAL, "a judge decides on appeal only", "record the appeal first");
        }
        var seen = new HashSet<Integer>();
        for (var index = 0; index < lines.size(); index++) {
            checkLine(citation, lines.get(index), "lines[%d].".formatted(index), seen, faults);
        }
        Days.refuse(faults);
    }

    private static void checkLine(
            Citation citation, Decided decided, String field, HashSet<Integer> seen, Faults faults) {
        var count = citation.violations().size();
        if (decided.line() < 1 || decided.line() > count) {
            faults.add(field + "line", "line-known", "the citation has %d lines".formatted(count), "name one of them");
            return;
        }
        if (!seen.add(decided.line())) {
            faults.add(field + "line", "line-once", "the line is named twice", "decide each line once");
        }
        var disposition = citation.violations().get(decided.line() - 1).disposition();
        if (!decided.outcome().fits(disposition)) {
            faults.add(
                    field + "outcome",
                    "outcome-fits",
                    "G.L. c. 90C § 3",
                    "a %s line cannot end as %s".formatted(disposition, decided.outcome()),
                    "name an outcome that such a line can have");
        } else if (decided.outcome().needsComplaint() && citation.status() != Status.COMPLAINT_ISSUED) {
            faults.add(
                    field + "outcome",
                    "outcome-fits",
                    "G.L. c. 90C § 3(B)(2)",
                    "no complaint has issued",
                    "record that the complaint issued first");
        }
        if (decided.amountCents() != null && decided.outcome() != LineOutcome.Outcome.RESPONSIBLE) {
            faults.add(
                    field + "amount",
                    "outcome-amount",
                    "only a finding of responsible has an amount here",
                    "leave the amount out");
        }
    }

    private static boolean isCriminal(Citation citation, int line) {
        var disposition = citation.violations().get(line - 1).disposition();
        return disposition == Disposition.CRIMINAL || disposition == Disposition.ARREST;
    }

    private void tell(CitationNumber number, String action, @Nullable String reason, String rule) {
        ledger.append(new Happening(action, "citation/" + number, Outcome.DONE, reason, List.of(rule), null, null));
    }
}
