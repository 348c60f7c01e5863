package org.welcomingcity.casework.deadline.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * The dates that a case sets running, as they were counted when they began to run.
 *
 * @param all every one of them, the person's own and the city's
 */
public record Deadlines(List<Deadline> all) {

    public Deadlines {
        all = List.copyOf(all);
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
        return new Deadlines(dates);
    }
}
