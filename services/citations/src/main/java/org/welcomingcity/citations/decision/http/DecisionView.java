package org.welcomingcity.citations.decision.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.decision.domain.RecordedDecision;
import org.welcomingcity.policy.Obligation;
import org.welcomingcity.policy.Reason;
import org.welcomingcity.policy.RuleStanding;
import org.welcomingcity.policy.Trail;
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
 */
public record DecisionView(
        PackView pack,
        OutcomeView person,
        @Nullable OutcomeView vehicle,
        String sentence,
        List<ObligationView> obligations,
        @Nullable JudgementView judgement,
        Map<String, String> facts,
        List<TableView> tables,
        @Nullable List<TurnView> turns) {

    /** The pack, with the digest that proves it unchanged. */
    public record PackView(
            String jurisdiction,
            String version,
            String title,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            String digest) {}

    /** An outcome and the rule that decided it. */
    public record OutcomeView(String outcome, String rule) {}

    /** A duty, its rule, its cite, and how well its words are known. */
    public record ObligationView(
            String code, String ruleId, String cite, String status, String statusWords, String words) {
        static ObligationView of(Obligation duty) {
            return new ObligationView(
                    duty.code().name(),
                    duty.ruleId(),
                    duty.cite(),
                    duty.status().name(),
                    duty.status().words(),
                    duty.words());
        }
    }

    /** The answer to the officer's choice. */
    public record JudgementView(String answer, boolean departure, List<Reason> reasons) {}

    /** One table, whole where the pack is still the one that decided. */
    public record TableView(String id, String question, List<String> inputs, List<String> outputs, List<RowView> rows) {
        static TableView of(Trail.Table table) {
            return new TableView(
                    table.id(),
                    table.question(),
                    table.inputs(),
                    table.outputs(),
                    table.rows().stream().map(RowView::of).toList());
        }
    }

    /** One row: one rule, with its cite and status; {@code hit} where it decided. */
    public record RowView(
            int number,
            String ruleId,
            List<String> conditions,
            List<String> conclusions,
            String words,
            String cite,
            String status,
            String statusWords,
            @Nullable StandingView standing,
            boolean hit) {
        static RowView of(Trail.Row row) {
            return new RowView(
                    row.number(),
                    row.ruleId(),
                    row.conditions(),
                    row.conclusions(),
                    row.words(),
                    row.cite(),
                    row.status().name(),
                    row.status().words(),
                    StandingView.of(row.standing()),
                    row.hit());
        }
    }

    /**
     * How a rule stands.
     *
     * @param force what it binds to
     * @param suspendedBy the order of the court that suspended it; null while it decides
     * @param signedOffBy who confirmed it for the city, and when; null while nobody has
     */
    public record StandingView(
            RuleStanding.Force force,
            @Nullable String suspendedBy,
            @Nullable String signedOffBy) {
        // A decision that was stored before rules had a standing has none.
        static @Nullable StandingView of(@Nullable RuleStanding standing) {
            return standing == null
                    ? null
                    : new StandingView(standing.force(), standing.suspendedBy(), standing.signedOffBy());
        }
    }

    /**
     * What would have changed the answer of a table.
     *
     * @param table the table's id
     * @param changes the facts that would have had to be others; no smaller number changes it
     * @param condition these facts in words, in the language that was asked for
     * @param sentence the whole of it in one sentence
     */
    public record TurnView(
            @Schema(examples = "vehicle-outcome") String table,
            @Schema(examples = "NO_IMPOUND") String outcome,
            @Schema(examples = "no impoundment") String outcomeWords,
            @Schema(examples = "HAND_OVER") String instead,

            @Schema(examples = "handing the car to a licensed operator")
            String insteadWords,

            List<ChangeView> changes,

            @Schema(examples = "a licensed operator had arrived")
            String condition,

            String sentence) {
        static TurnView of(Explanation.Turn turn) {
            return new TurnView(
                    turn.table(),
                    turn.outcome(),
                    turn.words().outcome(),
                    turn.instead(),
                    turn.words().instead(),
                    turn.changes().stream()
                            .map(change -> new ChangeView(change.fact(), change.was(), change.instead()))
                            .toList(),
                    turn.words().condition(),
                    turn.sentence());
        }
    }

    /** A fact, what it was, and what it would have had to be. */
    public record ChangeView(
            @Schema(examples = "opportunity") String fact,
            @Schema(examples = "NOT_GIVEN") String was,
            @Schema(examples = "OPERATOR_ARRIVED") String instead) {}

    /**
     * The view of a decision.
     *
     * @param turns what would have changed it; null where nobody looked for it
     */
    public static DecisionView of(RecordedDecision decision, @Nullable List<Explanation.Turn> turns) {
        var pack = decision.pack();
        var judgement = decision.judgement();
        return new DecisionView(
                new PackView(
                        pack.jurisdiction(),
                        pack.version(),
                        pack.title(),
                        pack.inForceFrom(),
                        pack.inForceTo(),
                        pack.digest()),
                new OutcomeView(decision.person().name(), decision.personRule()),
                decision.vehicle() == null || decision.vehicleRule() == null
                        ? null
                        : new OutcomeView(decision.vehicle().name(), decision.vehicleRule()),
                decision.sentence(),
                decision.obligations().stream().map(ObligationView::of).toList(),
                judgement == null
                        ? null
                        : new JudgementView(judgement.answer().name(), judgement.departure(), judgement.reasons()),
                decision.facts(),
                decision.tables().stream().map(TableView::of).toList(),
                turns == null ? null : turns.stream().map(TurnView::of).toList());
    }
}
