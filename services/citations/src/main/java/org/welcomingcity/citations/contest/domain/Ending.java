package org.welcomingcity.citations.contest.domain;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** When a citation may go into default, and when it is at its end. */
public final class Ending {

    private Ending() {}

    /**
     * Makes sure that a default can be entered: nobody answered in time.
     *
     * @param enteredOn the day on which the registrar entered it
     * @throws Refused while the violator's time runs, or where no default can be entered
     */
    public static void mustBeDefault(Contest contest, LocalDate enteredOn, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        if (!law.allows(citation, Move.ENTER_DEFAULT)) {
            throw law.impossible(citation, Move.ENTER_DEFAULT);
        }
        var faults = new Faults();
        var violation = recording.dayOf(citation.occurredAt());
        faults.inOrder("enteredOn", enteredOn, violation, "the violation", recording.today());
        contest.clock(DeadlineRule.CMVI_20_DAYS)
                .filter(clock -> faults.none() && !enteredOn.isAfter(clock.latest()))
                .ifPresent(clock -> faults.add(
                        "enteredOn",
                        "cmvi-default",
                        "the violator could answer until %s".formatted(clock.latest()),
                        "check the date of the registrar's report"));
        Reports.refuse(faults);
    }

    /**
     * Makes sure that nothing is left to be done about a citation.
     *
     * @throws Refused while a line is not settled, an appeal is open, or the time for one still runs
     */
    public static void mustBeReached(Contest contest, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        if (!law.allows(citation, Move.CLOSE)) {
            throw law.impossible(citation, Move.CLOSE);
        }
        var faults = new Faults();
        unsettled(contest)
                .forEach(line -> faults.add(
                        "",
                        "cit-closed",
                        "line %d is not settled%s".formatted(line, rest(contest.account(line))),
                        "record its outcome or its payment first"));
        if (citation.status() != CitationStatus.DEFAULT && contest.awaitsHearing()) {
            faults.add("", "cmvi-hearing-notice", "a hearing is to be held", "record what the court decided first");
        }
        if (contest.openAppeal().isPresent()) {
            faults.add("", "cmvi-appeal", "an appeal is open", "record the judge's decision first");
        } else if (citation.status() == CitationStatus.HEARING_REQUESTED
                && !contest.isDecidedByJudge()
                && appealStillRuns(contest, recording.today())) {
            faults.add("", "cmvi-appeal", "the time for an appeal still runs", "close it when it has run");
        }
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "not-at-its-end",
                "Citation %s is not at its end.".formatted(citation.number()));
    }

    /**
     * Makes sure that something can still become of a citation.
     *
     * @throws Refused when it is closed or void
     */
    public static void mustNotBeReached(Citation citation, CourtLaw law) {
        if (citation.possibleMoves(law.moves()).isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "at-its-end",
                    "Citation %s is at its end. Nothing about its hearings is recorded any more."
                            .formatted(citation.number()),
                    List.of(new Refusal.Fault(
                            "",
                            "cit-closed",
                            null,
                            "the citation is %s".formatted(citation.status()),
                            "read it again; check the number"))));
        }
    }

    private static String rest(LineAccount account) {
        var rest = account.rest();
        return account.received().isPositive() && rest != null
                ? ": %s of %s is not paid"
                        .formatted(Dollars.written(rest), Dollars.written(rest.plus(account.received())))
                : "";
    }

    // What became of a default is between the registrar and the violator.
    private static List<Integer> unsettled(Contest contest) {
        return contest.citation().status() == CitationStatus.DEFAULT ? List.of() : contest.open();
    }

    private static boolean appealStillRuns(Contest contest, LocalDate today) {
        return contest.clock(DeadlineRule.CMVI_APPEAL)
                .filter(clock -> !clock.latest().isBefore(today))
                .isPresent();
    }
}
