package org.welcomingcity.citations.decision.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.Decision;
import org.welcomingcity.policy.Obligation;
import org.welcomingcity.policy.PackReference;
import org.welcomingcity.policy.Reason;
import org.welcomingcity.policy.Trail;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.StopRuling;
import org.welcomingcity.policy.stop.VehicleOutcome;

/**
 * What the policy said about a stop, as it is kept: enough to show it as it was and to take it again.
 *
 * @param pack the pack that decided, with its digest
 * @param person what becomes of the person
 * @param personRule the rule that decided it
 * @param vehicle what becomes of the vehicle; null where there is none to decide about
 * @param vehicleRule the rule that decided it
 * @param sentence the ruling in one sentence
 * @param obligations every duty, of the ruling and of the choice
 * @param facts the facts the tables saw
 * @param tables the tables that were asked, in order
 * @param judgement what became of the officer's choice; null before there is one
 */
public record RecordedDecision(
        PackReference pack,
        PersonOutcome person,
        String personRule,
        @Nullable VehicleOutcome vehicle,
        @Nullable String vehicleRule,
        String sentence,
        List<Obligation> obligations,
        Map<String, String> facts,
        List<Trail.Table> tables,
        @Nullable Judgement judgement) {

    /** The three answers a choice can get. */
    public enum Answer {
        GRANTED,
        REFUSED,
        REFERRED
    }

    /**
     * What became of the officer's choice.
     *
     * @param answer yes, no, or a person has to look
     * @param departure whether it departs from a presumption, so that a supervisor looks
     * @param reasons why not, or why a person has to look
     */
    public record Judgement(Answer answer, boolean departure, List<Reason> reasons) {
        public Judgement {
            reasons = List.copyOf(reasons);
        }
    }

    public RecordedDecision {
        obligations = List.copyOf(obligations);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        tables = List.copyOf(tables);
    }

    /** The ruling alone, before the officer chose. */
    public static RecordedDecision of(StopRuling ruling) {
        return new RecordedDecision(
                ruling.trail().pack(),
                ruling.person(),
                ruling.personRule(),
                ruling.vehicle(),
                ruling.vehicleRule(),
                ruling.sentence(),
                ruling.obligations(),
                ruling.trail().facts(),
                ruling.trail().tables(),
                null);
    }

    /** The ruling and what became of the choice. */
    public static RecordedDecision of(StopRuling ruling, Decision decision) {
        var facts = new LinkedHashMap<>(ruling.trail().facts());
        facts.putAll(decision.trail().facts());
        return new RecordedDecision(
                ruling.trail().pack(),
                ruling.person(),
                ruling.personRule(),
                ruling.vehicle(),
                ruling.vehicleRule(),
                ruling.sentence(),
                Stream.concat(ruling.obligations().stream(), decision.obligations().stream())
                        .distinct()
                        .toList(),
                facts,
                Stream.concat(ruling.trail().tables().stream(), decision.trail().tables().stream())
                        .distinct()
                        .toList(),
                judgementOf(decision));
    }

    private static Judgement judgementOf(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> new Judgement(Answer.GRANTED, needsReview(granted), List.of());
            case Decision.Refused refused -> new Judgement(Answer.REFUSED, false, refused.reasons());
            case Decision.Referred referred -> new Judgement(Answer.REFERRED, true, referred.reasons());
        };
    }

    private static boolean needsReview(Decision decision) {
        return decision.obligations().stream().anyMatch(duty -> duty.code() == Obligation.Code.SUPERVISOR_REVIEW);
    }

    /** The same with only the rows that hit: what is stored, since the other rows stand in the pack. */
    public RecordedDecision withHitRowsOnly() {
        var hits = tables.stream()
                .map(table -> new Trail.Table(
                        table.id(),
                        table.question(),
                        table.inputs(),
                        table.outputs(),
                        table.rows().stream().filter(Trail.Row::hit).toList()))
                .toList();
        return new RecordedDecision(
                pack, person, personRule, vehicle, vehicleRule, sentence, obligations, facts, hits, judgement);
    }

    /** The ids of the rules that decided, in the order of the tables. */
    public List<String> rulesThatDecided() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(Trail.Row::hit)
                .map(Trail.Row::ruleId)
                .distinct()
                .toList();
    }

    /** The pack's name for the ledger: {@code cambridge-ma@2020-02-10}. */
    public String packName() {
        return pack.jurisdiction() + "@" + pack.version();
    }

    /** The duty that brings this before a supervisor; null where there is none. */
    public @Nullable Obligation reviewDuty() {
        return obligations.stream()
                .filter(duty -> duty.code() == Obligation.Code.SUPERVISOR_REVIEW)
                .findFirst()
                .orElse(null);
    }
}
