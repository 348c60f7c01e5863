package org.welcomingcity.casework.deadline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * The dates that a case sets running, as they were counted when they began to run, and when what was due was done.
 *
 * @param all every one of them, the person's own and the city's
 * @param met on which day what a rule asks for was done; a rule that is not named is not met
 */
public record Deadlines(List<Deadline> all, Map<DeadlineRule, LocalDate> met) {

    public Deadlines {
        all = List.copyOf(all);
        // What was stored before days were kept has none.
        met = met == null ? Map.of() : Map.copyOf(met);
    }

    /** Dates that run, none of them met. */
    public static Deadlines running(List<Deadline> all) {
        return new Deadlines(all, Map.of());
    }

    /** The date under the rule; null where the case never set it running. */
    public @Nullable Deadline under(DeadlineRule rule) {
        return all.stream()
                .filter(deadline -> deadline.rule() == rule)
                .findFirst()
                .orElse(null);
    }

    /** What is due next under the rule: its last arguable day and its duty; nothing where it never began to run. */
    public NextDue nextUnder(DeadlineRule rule) {
        var deadline = under(rule);
        return deadline == null ? NextDue.NOTHING : new NextDue(deadline.latest(), rule.duty());
    }

    /** The same with another date that runs from now on; an earlier one under the same rule no longer counts. */
    public Deadlines with(Deadline another) {
        var dates = new ArrayList<>(all);
        dates.removeIf(earlier -> earlier.rule() == another.rule());
        dates.add(another);
        var days = new EnumMap<DeadlineRule, LocalDate>(DeadlineRule.class);
        days.putAll(met);
        days.remove(another.rule());
        return new Deadlines(dates, days);
    }

    /** The same once what the rule asks for was done. It is done once: a later day changes nothing, nor does a rule that does not run. */
    public Deadlines met(DeadlineRule rule, LocalDate on) {
        if (under(rule) == null || met.containsKey(rule)) {
            return this;
        }
        var days = new EnumMap<DeadlineRule, LocalDate>(DeadlineRule.class);
        days.putAll(met);
        days.put(rule, on);
        return new Deadlines(all, days);
    }

    /**
     * Each date with how far it is, in the order in which they began to run.
     *
     * @param ended whether nothing is owed under a rule any more, met or not
     */
    public List<DueDate> dates(Predicate<DeadlineRule> ended) {
        return all.stream()
                .map(deadline -> DueDate.of(deadline, met.get(deadline.rule()), ended.test(deadline.rule())))
                .toList();
    }
}
