package org.welcomingcity.policy.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.explanation.Explanation.Change;
import org.welcomingcity.policy.explanation.Explanation.Step;
import org.welcomingcity.policy.explanation.Explanation.Turn;
import org.welcomingcity.policy.explanation.OtherFacts.Fact;

/** Explains decisions. Immutable, safe for any number of threads. */
public final class Explainer {

    /** How many facts at most are changed at once: what takes more is no near miss. */
    public static final int MOST_CHANGES = 2;

    private final OrdinancePolicy policy;

    /** Explains what that policy decides. */
    public Explainer(OrdinancePolicy policy) {
        this.policy = policy;
    }

    /**
     * Explains the answer to a question.
     *
     * @param day the date of the event
     * @param locale the language; English where it is not there
     * @throws org.welcomingcity.policy.decision.NoPackInForce when no pack is in force in the city on the day
     * @throws UnusableFacts when the facts contradict each other
     */
    public Explanation explain(Question question, String jurisdiction, LocalDate day, Locale locale) {
        var phrases = Phrases.in(locale);
        var trail = question.ask(policy, jurisdiction, day);
        var steps = trail.tables().stream().map(table -> step(phrases, table)).toList();
        return new Explanation(steps, new Search(question, jurisdiction, day, phrases).turns(outcomes(trail)));
    }

    private static Step step(Phrases phrases, Trail.Table table) {
        var row = table.hitRow();
        return new Step(table, row, row == null ? phrases.noStep(table) : phrases.step(table, row));
    }

    /** What was settled: by the tables whose answers no later table only works with. */
    private static Map<String, String> outcomes(Trail trail) {
        var outcomes = new LinkedHashMap<String, String>();
        var tables = trail.tables();
        for (var number = 0; number < tables.size(); number++) {
            var table = tables.get(number);
            var row = table.hitRow();
            var later = tables.subList(number + 1, tables.size());
            var worksWithIt =
                    later.stream().flatMap(other -> other.inputs().stream()).anyMatch(table.outputs()::contains);
            if (row != null && !worksWithIt) {
                outcomes.put(table.id(), row.conclusions().getFirst().replace("\"", ""));
            }
        }
        return outcomes;
    }

    /** Asks again with other facts. */
    private final class Search {

        private final Question question;
        private final String jurisdiction;
        private final LocalDate day;
        private final Phrases phrases;
        private final List<Fact> facts;

        Search(Question question, String jurisdiction, LocalDate day, Phrases phrases) {
            this.question = question;
            this.jurisdiction = jurisdiction;
            this.day = day;
            this.phrases = phrases;
            this.facts = OtherFacts.of((Record) question);
        }

        /** For each outcome the smallest changes that turn it, all of that size. */
        List<Turn> turns(Map<String, String> outcomes) {
            var open = new LinkedHashMap<>(outcomes);
            var turns = new ArrayList<Turn>();
            for (var size = 1; size <= MOST_CHANGES && !open.isEmpty(); size++) {
                var found = new ArrayList<Turn>();
                change((Record) question, List.of(), 0, size, open, found);
                turns.addAll(found);
                found.forEach(turn -> open.remove(turn.table()));
            }
            return turns;
        }

        private void change(
                Record changed, List<Change> changes, int from, int left, Map<String, String> open, List<Turn> found) {
            if (left == 0) {
                turned((Question) changed, changes, open, found);
                return;
            }
            for (var number = from; number < facts.size(); number++) {
                var fact = facts.get(number);
                for (var other : fact.others()) {
                    var more = new ArrayList<>(changes);
                    more.add(new Change(fact.name(), name(fact.value()), name(other)));
                    with(changed, fact, other)
                            .ifPresent(next -> change(next, more, facts.indexOf(fact) + 1, left - 1, open, found));
                }
            }
        }

        private Optional<Record> with(Record changed, Fact fact, @Nullable Object other) {
            try {
                return Optional.of(OtherFacts.with(changed, fact.path(), other));
            } catch (IllegalArgumentException cannotBe) {
                return Optional.empty();
            }
        }

        private void turned(Question asked, List<Change> changes, Map<String, String> open, List<Turn> found) {
            Map<String, String> now;
            try {
                now = outcomes(asked.ask(policy, jurisdiction, day));
            } catch (UnusableFacts contradictory) {
                return; // Nothing is decided on facts that cannot both be, so nothing would have been.
            }
            open.forEach((table, was) -> {
                var instead = now.get(table);
                if (instead != null && !instead.equals(was)) {
                    var words = phrases.words(table, was, instead, changes);
                    found.add(new Turn(table, was, instead, changes, asked, words, phrases.turn(words)));
                }
            });
        }
    }

    private static String name(@Nullable Object value) {
        if (OtherFacts.STATED.equals(value)) {
            return "stated";
        }
        return value == null ? "NOT_STATED" : value instanceof Enum<?> one ? one.name() : value.toString();
    }
}
