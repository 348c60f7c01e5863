package org.welcomingcity.policy.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.decision.UnusableFacts;

/**
 * Asks the law of each recorded case and another law the same question, and counts where they differ. What it keeps grows
 * with the rules that differ, not with the cases.
 *
 * <p>Use one for each stream; the two policies may be shared.
 */
public final class Replay {

    /** How many references stand beside a change. */
    static final int EXAMPLES = 5;

    private final OrdinancePolicy policy;
    private final OrdinancePolicy candidate;
    private final @Nullable LocalDate candidateDay;

    private Replay(OrdinancePolicy policy, OrdinancePolicy candidate, @Nullable LocalDate candidateDay) {
        this.policy = policy;
        this.candidate = candidate;
        this.candidateDay = candidateDay;
    }

    /**
     * Each case under the candidate's law of the day of the event.
     *
     * @param policy the law the cases were decided under
     * @param candidate the law to compare with, such as the same packs with one changed
     */
    public static Replay against(OrdinancePolicy policy, OrdinancePolicy candidate) {
        return new Replay(policy, candidate, null);
    }

    /**
     * Each case as if it happened today under the candidate's law of one day, such as the first on which a new pack is in
     * force.
     */
    public static Replay asOf(OrdinancePolicy policy, OrdinancePolicy candidate, LocalDate candidateDay) {
        return new Replay(policy, candidate, candidateDay);
    }

    /** Reads the stream to its end, case by case, and says what changes. */
    public ReplayReport run(Stream<Recorded> recorded) {
        var tally = new Tally();
        recorded.sequential().forEach(one -> compare(one, tally));
        return tally.report();
    }

    private void compare(Recorded recorded, Tally tally) {
        var before = Answer.of(policy, recorded, recorded.day());
        var after = Answer.of(candidate, recorded, candidateDay == null ? recorded.day() : candidateDay);
        tally.begin();
        if (before.missing() != null || after.missing() != null) {
            var is = before.missing() == null ? Verdict.NOT_ASKED : before.missing();
            var becomes = after.missing() == null ? Verdict.NOT_ASKED : after.missing();
            if (!is.equals(becomes)) {
                var question = recorded.question().getClass().getSimpleName();
                tally.add(new Change(question, Change.Kind.OUTCOME, is, becomes), recorded.reference());
            }
            return;
        }
        for (var table : before.tables()) {
            compare(table.id(), table.hitRow(), after.rowOf(table.id()), recorded, tally);
        }
        for (var table : after.tables()) {
            if (before.rowOf(table.id()) == null) {
                compare(table.id(), null, table.hitRow(), recorded, tally);
            }
        }
    }

    private static void compare(
            String table, Trail.@Nullable Row is, Trail.@Nullable Row becomes, Recorded recorded, Tally tally) {
        var kind = difference(is, becomes);
        if (kind != null) {
            tally.add(new Change(table, kind, Verdict.of(is), Verdict.of(becomes)), recorded.reference());
        }
    }

    private static Change.@Nullable Kind difference(Trail.@Nullable Row is, Trail.@Nullable Row becomes) {
        if (is == becomes) {
            return null;
        }
        if (is == null
                || becomes == null
                || !is.conclusions().getFirst().equals(becomes.conclusions().getFirst())) {
            return Change.Kind.OUTCOME;
        }
        if (!is.conclusions().equals(becomes.conclusions())) {
            return Change.Kind.CONSEQUENCE;
        }
        return is.ruleId().equals(becomes.ruleId()) ? null : Change.Kind.RULE;
    }

    /** What a law says about a case: tables that decided, or why there is no answer. */
    private record Answer(
            List<Trail.Table> tables, @Nullable Verdict missing) {

        static Answer of(OrdinancePolicy policy, Recorded recorded, LocalDate day) {
            try {
                var trail = recorded.question().ask(policy, recorded.jurisdiction(), day);
                return new Answer(deciding(trail.tables()), null);
            } catch (NoPackInForce none) {
                return new Answer(List.of(), Verdict.NO_PACK);
            } catch (UnusableFacts unusable) {
                return new Answer(List.of(), Verdict.UNUSABLE);
            }
        }

        /** Where a court has suspended a rule, the next higher table decides: of tables by one name the last counts. */
        private static List<Trail.Table> deciding(List<Trail.Table> asked) {
            var suspended = false;
            for (var index = 1; index < asked.size(); index++) {
                suspended |= asked.get(index).id().equals(asked.get(index - 1).id());
            }
            if (!suspended) {
                return asked;
            }
            var last = new LinkedHashMap<String, Trail.Table>();
            asked.forEach(table -> last.put(table.id(), table));
            return List.copyOf(last.values());
        }

        Trail.@Nullable Row rowOf(String table) {
            for (var asked : tables) {
                if (asked.id().equals(table)) {
                    return asked.hitRow();
                }
            }
            return null;
        }
    }

    /** What was counted so far. */
    private static final class Tally {

        private final Map<Change, Count> counts = new HashMap<>();
        private long cases;
        private long changed;
        private boolean changedAlready;

        void begin() {
            cases++;
            changedAlready = false;
        }

        void add(Change change, String reference) {
            counts.computeIfAbsent(change, first -> new Count()).add(reference);
            if (change.kind() == Change.Kind.OUTCOME && !changedAlready) {
                changedAlready = true;
                changed++;
            }
        }

        ReplayReport report() {
            return new ReplayReport(
                    cases,
                    changed,
                    counts.entrySet().stream()
                            .map(entry -> new ReplayReport.Counted(
                                    entry.getKey(), entry.getValue().cases, entry.getValue().examples))
                            .sorted(Comparator.comparingLong(ReplayReport.Counted::cases)
                                    .reversed()
                                    .thenComparing(counted -> counted.change().toString()))
                            .toList());
        }
    }

    private static final class Count {

        private final List<String> examples = new ArrayList<>(EXAMPLES);
        private long cases;

        void add(String reference) {
            cases++;
            if (examples.size() < EXAMPLES) {
                examples.add(reference);
            }
        }
    }
}
