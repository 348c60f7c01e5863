package org.welcomingcity.casework.decision.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.Trail;

/**
 * What the policy said about a case, as it is kept: enough to show it as it was and to take it again.
 *
 * @param pack the pack that decided, with its digest
 * @param outcomes what the tables settle, each under its own name; without those there is nothing to decide about
 * @param sentence the ruling in one sentence
 * @param obligations every duty, of the ruling and of the choice
 * @param facts the facts the tables saw
 * @param tables the tables that were asked, in order
 * @param judgement what became of the choice; null before there is one
 */
public record StoredDecision(
        PackReference pack,
        Map<String, Outcome> outcomes,
        String sentence,
        List<Obligation> obligations,
        Map<String, String> facts,
        List<Trail.Table> tables,
        @Nullable Judgement judgement) {

    public StoredDecision {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        obligations = List.copyOf(obligations);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        tables = List.copyOf(tables);
    }

    /** What the tables say alone, before anybody chose. */
    public static StoredDecision ruled(
            Map<String, Outcome> outcomes, String sentence, List<Obligation> obligations, Trail trail) {
        return new StoredDecision(trail.pack(), outcomes, sentence, obligations, trail.facts(), trail.tables(), null);
    }

    /** The ruling and what became of the choice. */
    public Judged judged(Decision answer) {
        return switch (answer) {
            case Decision.Granted yes -> new Judged.Granted(new GrantedDecision(this, yes));
            case Decision.Refused no -> new Judged.NotGranted(with(no));
            case Decision.Referred notYet -> new Judged.Referred(new ReferredDecision(this, notYet));
        };
    }

    StoredDecision with(Decision answer) {
        var seen = new LinkedHashMap<>(facts);
        seen.putAll(answer.trail().facts());
        return new StoredDecision(
                pack,
                outcomes,
                sentence,
                Stream.concat(obligations.stream(), answer.obligations().stream())
                        .distinct()
                        .toList(),
                seen,
                Stream.concat(tables.stream(), answer.trail().tables().stream())
                        .distinct()
                        .toList(),
                Judgement.of(answer));
    }

    /** The same with only the rows that hit: what is stored, since the other rows stand in the pack. */
    public StoredDecision withHitRowsOnly() {
        var hits = tables.stream()
                .map(table -> new Trail.Table(
                        table.id(),
                        table.question(),
                        table.inputs(),
                        table.outputs(),
                        table.rows().stream().filter(Trail.Row::hit).toList()))
                .toList();
        return new StoredDecision(pack, outcomes, sentence, obligations, facts, hits, judgement);
    }

    /** What the tables say about one thing; null where there is nothing to decide about it. */
    public @Nullable Outcome outcome(String about) {
        return outcomes.get(about);
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

    /** What an event on the ledger rests on that this decision allowed, or did not. */
    public Basis basis() {
        return new Basis(packName(), pack.digest(), rulesThatDecided());
    }

    /** The duty that brings this before a supervisor; null where there is none. */
    public @Nullable Obligation reviewDuty() {
        return obligations.stream()
                .filter(duty -> duty.code() == Obligation.Code.SUPERVISOR_REVIEW)
                .findFirst()
                .orElse(null);
    }
}
