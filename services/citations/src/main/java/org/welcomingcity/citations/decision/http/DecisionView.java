package org.welcomingcity.citations.decision.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.decision.domain.RecordedDecision;
import org.welcomingcity.policy.Obligation;
import org.welcomingcity.policy.Reason;
import org.welcomingcity.policy.Trail;

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
 */
public record DecisionView(
        PackView pack,
        OutcomeView person,
        @Nullable OutcomeView vehicle,
        String sentence,
        List<ObligationView> obligations,
        @Nullable JudgementView judgement,
        Map<String, String> facts,
        List<TableView> tables) {

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
                    row.hit());
        }
    }

    /** The view of a decision. */
    public static DecisionView of(RecordedDecision decision) {
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
                decision.tables().stream().map(TableView::of).toList());
    }
}
