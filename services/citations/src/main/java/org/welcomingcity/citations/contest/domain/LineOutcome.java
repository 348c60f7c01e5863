package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.court.LineRuling;

/** What was decided about one line of a citation. Added, never changed: a later one of the same line counts. */
@Entity
public class LineOutcome {

    private static final Set<Outcome> NO_COMPLAINT = EnumSet.of(Outcome.NO_COMPLAINT, Outcome.DISMISSED);

    /** What can be decided. */
    public enum Outcome {
        RESPONSIBLE,
        NOT_RESPONSIBLE,
        COMPLAINT_ISSUED,
        NO_COMPLAINT,
        GUILTY,
        NOT_GUILTY,
        CONTINUED_WITHOUT_FINDING,
        DISMISSED
    }

    /** Who decides. */
    public enum Decider {
        CLERK_MAGISTRATE,
        JUDGE
    }

    @Id
    private UUID id;

    private String citation;
    private int line;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Decider decidedBy;

    private LocalDate decidedOn;
    private LocalDate noticeOn;
    private @Nullable Long amountCents;
    private @Nullable String note;
    private Instant recordedAt;
    private String recordedBy;

    /**
     * The decision that the outcomes of several lines belong to.
     *
     * @param decidedBy who decided
     * @param decidedOn when
     * @param noticeOn when the notice of it reached the department; an appeal is counted from it
     */
    public record Decision(
            Decider decidedBy,
            LocalDate decidedOn,
            LocalDate noticeOn,
            @Nullable String note) {

        private void check(Contest contest, List<Decided> lines, CourtLaw law, Recording recording) {
            var citation = contest.citation();
            mustBePossible(citation, law);
            var faults = new Faults();
            var violation = recording.dayOf(citation.occurredAt());
            faults.inOrder("decidedOn", decidedOn, violation, "the violation", recording.today());
            faults.inOrder("noticeOn", noticeOn, decidedOn, "the decision", recording.today());
            if (!deciders(contest).contains(decidedBy)) {
                faults.add("decidedBy", "cmvi-appeal", "a judge decides on appeal only", "record the appeal first");
            }
            var named = new Reports.Lines(citation, "decide each line once");
            for (var index = 0; index < lines.size(); index++) {
                lines.get(index).check(contest, named, law, "lines[%d].".formatted(index), faults);
            }
            Reports.refuse(faults);
        }
    }

    /**
     * What was decided about one line.
     *
     * @param line counted from one
     * @param amountCents what is to be paid; null where nothing was ordered
     */
    public record Decided(
            int line, Outcome outcome, @Nullable Long amountCents) {

        private void check(Contest contest, Reports.Lines named, CourtLaw law, String field, Faults faults) {
            if (!named.known(line, field + "line", faults)) {
                return;
            }
            named.once(line, field + "line", faults);
            var disposition = contest.disposition(line);
            var ruling = law.outcome(contest.citation(), disposition, outcome);
            switch (ruling.fit()) {
                case FITS -> {
                    // Nothing is wrong with it.
                }
                case DOES_NOT_FIT ->
                    faults.add(
                            field + "outcome",
                            ruling.ruleId(),
                            ruling.cite(),
                            "a %s line cannot end as %s".formatted(disposition, outcome),
                            "name an outcome that such a line can have");
                case NEEDS_COMPLAINT ->
                    faults.add(
                            field + "outcome",
                            ruling.ruleId(),
                            ruling.cite(),
                            "no complaint has issued",
                            "record that the complaint issued first");
            }
            if (amountCents != null && outcome != Outcome.RESPONSIBLE) {
                faults.add(
                        field + "amount",
                        "outcome-amount",
                        "only a finding of responsible has an amount here",
                        "leave the amount out");
            }
        }
    }

    @NullUnmarked // Hibernate fills it in.
    protected LineOutcome() {}

    private LineOutcome(String citation, Decided decided, Decision decision, Recording recording) {
        this.id = UUID.randomUUID();
        this.citation = citation;
        this.line = decided.line();
        this.outcome = decided.outcome();
        this.decidedBy = decision.decidedBy();
        this.decidedOn = decision.decidedOn();
        this.noticeOn = decision.noticeOn();
        this.amountCents = decided.amountCents();
        this.note = decision.note();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /**
     * Takes a decision in, line by line. A clerk-magistrate's about civil infractions sets the clock of an appeal running; a
     * judge's decides the appeal.
     *
     * @throws Refused when it cannot be decided where the citation stands, or a line cannot end so
     */
    public static List<ContestEvent> record(
            Contest contest, Decision decision, List<Decided> lines, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        decision.check(contest, lines, law, recording);
        var appeal = contest.openAppeal();
        var basis = Basis.of(decision.decidedBy() == Decider.JUDGE ? "cmvi-appeal" : "cmvi-hearing-notice");
        var events = new ArrayList<ContestEvent>();
        for (var line : lines) {
            contest.add(new LineOutcome(citation.number().value(), line, decision, recording));
            var told = "line %d: %s by %s".formatted(line.line(), line.outcome(), decision.decidedBy());
            events.add(new ContestEvent.OutcomeRecorded(citation.number(), told, basis));
        }
        if (!citation.goesToCourt()) {
            if (decision.decidedBy() == Decider.CLERK_MAGISTRATE) {
                citation.runs(law.appeal(decision.noticeOn()));
            } else {
                appeal.ifPresent(filed -> filed.decide(decision.decidedOn()));
            }
        }
        return events;
    }

    /**
     * Makes sure that somebody decides about the citation where it stands.
     *
     * @throws Refused when nobody does
     */
    public static void mustBePossible(Citation citation, CourtLaw law) {
        switch (citation.status()) {
            case HEARING_REQUESTED, SENT_COURT, HEARING_4D, COMPLAINT_ISSUED, NO_COMPLAINT -> {
                // Somebody decides about it there.
            }
            default ->
                throw law.impossible(citation, citation.goesToCourt() ? Move.ISSUE_COMPLAINT : Move.REQUEST_HEARING);
        }
    }

    /** Who can decide about it: about a civil infraction a judge on appeal only. */
    public static List<Decider> deciders(Contest contest) {
        return contest.citation().goesToCourt() || contest.openAppeal().isPresent()
                ? List.of(Decider.values())
                : List.of(Decider.CLERK_MAGISTRATE);
    }

    /** How a line can end now. */
    public static List<Outcome> possible(Contest contest, int line, CourtLaw law) {
        return Stream.of(Outcome.values())
                .filter(outcome -> law.outcome(contest.citation(), contest.disposition(line), outcome)
                                .fit()
                        == LineRuling.Fit.FITS)
                .toList();
    }

    /** The move by which a citation follows what the court decided about its complaint; empty where it stays. */
    public static Optional<Move> moveInCourt(Contest contest, CourtLaw law) {
        var citation = contest.citation();
        var criminal = contest.lines()
                .filter(contest::criminal)
                .mapToObj(line -> contest.outcomeOf(line).map(LineOutcome::outcome))
                .toList();
        if (!citation.goesToCourt()) {
            return Optional.empty();
        }
        var issued = criminal.stream()
                .anyMatch(outcome ->
                        outcome.filter(Outcome.COMPLAINT_ISSUED::equals).isPresent());
        if (issued && law.allows(citation, Move.ISSUE_COMPLAINT)) {
            return Optional.of(Move.ISSUE_COMPLAINT);
        }
        var declined = criminal.stream()
                .allMatch(outcome -> outcome.filter(NO_COMPLAINT::contains).isPresent());
        return declined && law.allows(citation, Move.DECLINE_COMPLAINT)
                ? Optional.of(Move.DECLINE_COMPLAINT)
                : Optional.empty();
    }

    public int line() {
        return line;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Decision decision() {
        return new Decision(decidedBy, decidedOn, noticeOn, note);
    }

    public @Nullable Long amountCents() {
        return amountCents;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
