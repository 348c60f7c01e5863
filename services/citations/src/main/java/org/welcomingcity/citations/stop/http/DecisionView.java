package org.welcomingcity.citations.stop.http;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.decision.http.JudgementView;
import org.welcomingcity.casework.decision.http.ObligationView;
import org.welcomingcity.casework.decision.http.OutcomeView;
import org.welcomingcity.casework.decision.http.PackView;
import org.welcomingcity.casework.decision.http.TableView;
import org.welcomingcity.casework.decision.http.TurnView;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.stop.domain.StopOutcomes;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.words.ProblemWords;
import org.welcomingcity.policy.explanation.Explanation;

/**
 * A decision as the API shows it: the sentence, the duties, and the tables with the rows that hit.
 *
 * @param pack the ordinance pack in force on the day of the stop
 * @param person what becomes of the person
 * @param vehicle what becomes of the vehicle; null where there is none to decide about
 * @param sentence the ruling in one sentence
 * @param obligations the duties that follow
 * @param judgement what became of the choice; null where none was sent
 * @param facts the facts the tables saw
 * @param tables the tables, in the order in which they were asked
 * @param turns the nearest facts that would have changed it; null in the answer to a change, for which nobody looks for
 *     them, and where the pack that decided is no longer here
 * @param faults in a preview, what recording the stop would be refused for, field by field; null otherwise
 * @param open in a preview, the parts of the stop that it does not say yet; null otherwise
 */
public record DecisionView(
        PackView pack,
        OutcomeView person,
        @Nullable OutcomeView vehicle,
        @InCallersWords String sentence,
        List<ObligationView> obligations,
        @Nullable JudgementView judgement,
        Map<String, String> facts,
        List<TableView> tables,
        @Nullable List<TurnView> turns,
        @Nullable List<FaultView> faults,
        @Nullable List<String> open) {

    /** What recording would be refused for. */
    public record FaultView(
            String field, String rule, @Nullable String cite, String problem, String mend) {
        /** The view. */
        public static FaultView of(Refusal.Fault fault) {
            return new FaultView(
                    fault.field(),
                    fault.rule(),
                    fault.cite(),
                    ProblemWords.said(fault.problem()),
                    ProblemWords.said(fault.mend()));
        }
    }

    /**
     * The view of a decision.
     *
     * @param turns what would have changed it; null where nobody looked for it
     */
    public static DecisionView of(StoredDecision decision, @Nullable List<Explanation.Turn> turns) {
        return new DecisionView(
                PackView.of(decision.pack()),
                requireNonNull(OutcomeView.of(decision.outcome(StopOutcomes.PERSON))),
                OutcomeView.of(decision.outcome(StopOutcomes.VEHICLE)),
                decision.sentence(),
                decision.obligations().stream().map(ObligationView::of).toList(),
                JudgementView.of(decision.judgement()),
                decision.facts(),
                decision.tables().stream().map(TableView::of).toList(),
                turns == null ? null : turns.stream().map(TurnView::of).toList(),
                null,
                null);
    }

    /** The same in a preview: with what is wrong with the stop, and what it does not say yet. */
    public DecisionView previewed(List<Refusal.Fault> wrong, List<String> notSaid) {
        return new DecisionView(
                pack,
                person,
                vehicle,
                sentence,
                obligations,
                judgement,
                facts,
                tables,
                turns,
                wrong.stream().map(FaultView::of).toList(),
                notSaid);
    }
}
