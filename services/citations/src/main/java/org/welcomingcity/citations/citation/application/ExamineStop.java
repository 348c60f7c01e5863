package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Judged;
import org.welcomingcity.casework.decision.domain.Ruled;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.application.ArrestGrounds;
import org.welcomingcity.citations.stop.application.AskThePolicy;
import org.welcomingcity.citations.stop.application.Grounds;
import org.welcomingcity.citations.stop.domain.ReliedOn;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.platform.problem.DayInQuestion;
import org.welcomingcity.policy.paper.ReadPaper;
import org.welcomingcity.policy.stop.ArrestGroundFacts.ChargedAs;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Warrant;

/**
 * What becomes of a stop if it is recorded as it is. Officers act on what they are shown before they record: the preview and
 * the recording ask here, and nowhere else, so that one refuses exactly what the other does. Stores nothing.
 */
@ApplicationScoped
public class ExamineStop {

    private final AskThePolicy policy;
    private final ArrestGrounds arrestGrounds;
    private final LineCheck lineCheck;
    private final DayInQuestion inQuestion;
    private final OpportunityCheck opportunityCheck;
    private final GroundCheck groundCheck;
    private final OrderPaper orderPaper;
    private final LateEntry lateEntry;

    ExamineStop(
            AskThePolicy policy,
            ArrestGrounds arrestGrounds,
            LineCheck lineCheck,
            DayInQuestion inQuestion,
            OpportunityCheck opportunityCheck,
            GroundCheck groundCheck,
            OrderPaper orderPaper,
            LateEntry lateEntry) {
        this.policy = policy;
        this.arrestGrounds = arrestGrounds;
        this.lineCheck = lineCheck;
        this.inQuestion = inQuestion;
        this.opportunityCheck = opportunityCheck;
        this.groundCheck = groundCheck;
        this.orderPaper = orderPaper;
        this.lateEntry = lateEntry;
    }

    /**
     * As much of a stop as there is.
     *
     * @param choice null where nothing is chosen yet
     * @param lines null where it is not said yet what is charged
     */
    public record Part(
            LocalDate day,
            StopFacts facts,
            ReliedOn relied,
            @Nullable StopChoice choice,
            @Nullable List<DraftLine> lines) {}

    /**
     * What becomes of it.
     *
     * @param facts the facts, with what the policy says of that on which the officer relies
     * @param grounds what it says of that
     * @param violations the lines as they would stand; none where they cannot
     * @param decision what the tables say; null where the facts settle nothing
     * @param ruled with what it can be put on record; null where it cannot, and where nothing is chosen yet
     * @param refusal why it cannot; null where it can
     */
    public record Examined(
            StopFacts facts,
            Grounds grounds,
            List<Violation> violations,
            @Nullable StoredDecision decision,
            @Nullable Ruled ruled,
            @Nullable Refusal refusal) {
        public Examined {
            violations = List.copyOf(violations);
        }

        /** Whether a paper of a federal authority was at hand: it is logged, whatever becomes of the stop. */
        public boolean federalDocument() {
            return facts.judicialWarrant() == Warrant.NOT_JUDICIAL
                    || Boolean.TRUE.equals(facts.federalAdministrativeDocument());
        }

        /** The law that was asked; null where none was, so that there is nothing to put on record. */
        @Nullable
        Basis basis() {
            if (decision != null) {
                return decision.basis();
            }
            var instrument = grounds.instrument();
            if (instrument == null) {
                return null;
            }
            var pack = instrument.decision().trail().pack();
            return new Basis(pack.jurisdiction() + "@" + pack.version(), pack.digest(), List.of(instrument.ruleId()));
        }

        private Examined withFederalDocument() {
            return new Examined(facts.withFederalDocument(), grounds, violations, decision, ruled, refusal);
        }

        private Examined refusedWith(Refusal why) {
            return new Examined(facts, grounds, violations, decision, null, why);
        }
    }

    /** What becomes of a whole stop. */
    public Examined examine(RecordStop.Command command) {
        var report = command.report();
        var examined = examine(new Part(
                report.occurredOn(),
                report.facts(),
                new ReliedOn(report.warrant(), report.otherArrestOffence()),
                report.choice(),
                command.lines()));
        var besides = new Faults();
        groundCheck.note(report, command.lines(), besides);
        lateEntry.note(report.occurredAt(), report.occurredOn(), command.lateReason(), command.history(), besides);
        if (!besides.none()) {
            var seen = orderPaper.isAdministrative(report.ground()) ? examined.withFederalDocument() : examined;
            return seen.refusedWith(withOthers(examined.refusal(), besides));
        }
        if (examined.ruled() == null) {
            return examined;
        }
        try {
            opportunityCheck.check(report, examined.ruled().decision());
            return examined;
        } catch (Refused refused) {
            return examined.refusedWith(refused.refusal());
        }
    }

    // Whoever mends a report mends it in one go: what was found before stands beside.
    private static Refusal withOthers(@Nullable Refusal before, Faults besides) {
        var all = new Faults();
        if (before != null) {
            before.faults()
                    .forEach(
                            fault -> all.add(fault.field(), fault.rule(), fault.cite(), fault.problem(), fault.mend()));
        }
        besides.asRefusal(Refusal.Kind.AGAINST_THE_RULES, "report-cannot-stand", "")
                .faults()
                .forEach(fault -> all.add(fault.field(), fault.rule(), fault.cite(), fault.problem(), fault.mend()));
        return all.asRefusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "report-cannot-stand",
                "The report of the stop cannot stand as it is. Nothing was stored.");
    }

    /** What becomes of as much as there is. */
    public Examined examine(Part part) {
        var facts = part.facts();
        try {
            policy.mustGovern(part.day());
        } catch (Refused ungoverned) {
            return new Examined(facts, Grounds.NONE, List.of(), null, null, ungoverned.refusal());
        }
        inQuestion.is(part.day());
        var faults = new Faults();
        var lines = part.lines();
        var choice = part.choice();
        var violations =
                lines == null ? List.<Violation>of() : lineCheck.check(part.day(), facts, choice, lines, faults);
        if (lines != null && choice != null) {
            lineCheck.checkArrest(part.day(), facts, part.relied(), choice, lines, faults);
        }
        var grounds = arrestGrounds.of(part.day(), facts, part.relied(), chargedAs(part), faults);
        var relying = facts.relyingOn(
                grounds.warrant(), grounds.otherOffence(), lines != null && LineCheck.chargesCrime(lines));
        return decided(part, new Examined(relying, grounds, violations, null, null, null), faults);
    }

    // Where it is not said yet what is charged, the preview says so; what there is, is judged as if it were.
    private static ChargedAs chargedAs(Part part) {
        var code = part.relied().otherOffence();
        var lines = part.lines();
        return code == null || lines == null ? ChargedAs.ARREST : LineCheck.chargedAs(code, lines);
    }

    private Examined decided(Part part, Examined so, Faults faults) {
        StoredDecision decision = null;
        Ruled ruled = null;
        Refusal refusal = null;
        try {
            var choice = part.choice();
            if (choice == null) {
                decision = policy.about(part.day(), so.facts(), so.grounds());
            } else {
                var judged = policy.judged(part.day(), so.facts(), so.grounds(), choice);
                decision = judged.decision();
                switch (judged) {
                    case Judged.Granted(var permission) -> ruled = permission;
                    case Judged.Referred(var waiting) -> ruled = waiting;
                    case Judged.NotGranted(var no) -> refusal = refused(no, so.grounds());
                }
            }
        } catch (Refused unusable) {
            refusal = unusable.refusal();
        }
        if (!faults.none()) {
            ruled = null;
            refusal = faults.asRefusal(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "report-cannot-stand",
                    "The report of the stop cannot stand as it is. Nothing was stored.");
        }
        return new Examined(so.facts(), so.grounds(), so.violations(), decision, ruled, refusal);
    }

    // The reasons name fields of the choice and of the facts as the policy calls them; so does the form.
    private static Refusal refused(StoredDecision decision, Grounds grounds) {
        var faults = new Faults();
        var judgement = decision.judgement();
        if (judgement != null) {
            for (var reason : judgement.reasons()) {
                faults.add(reason.field(), reason.ruleId(), reason.cite(), reason.problem(), reason.mend());
                if (reason.field().equals("facts.judicialWarrant")) {
                    noteWhatIsMissing(grounds.read(), faults);
                }
            }
        }
        return faults.asRefusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "choice-refused",
                "The policy does not allow this choice as it stands (%s). That it was refused is on the record; nothing else was stored."
                        .formatted(decision.sentence()));
    }

    private static void noteWhatIsMissing(@Nullable ReadPaper read, Faults faults) {
        if (read == null) {
            return;
        }
        for (var finding : read.findings()) {
            faults.add(
                    "facts.judicialWarrant."
                            + switch (finding.part()) {
                                case NUMBER -> "number";
                                case COURT -> "court";
                                case ISSUED_BY -> "issuedBy";
                            },
                    "judicial-four-parts",
                    finding.problem(),
                    finding.mend());
        }
    }
}
