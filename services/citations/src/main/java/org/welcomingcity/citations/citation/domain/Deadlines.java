package org.welcomingcity.citations.citation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * The dates that a citation sets running, as they were counted when it was issued.
 *
 * @param all every one of them, the person's own and the city's
 */
public record Deadlines(List<Deadline> all) {

    public Deadlines {
        all = List.copyOf(all);
    }

    /** The date under the rule; null where the citation never set it running. */
    public @Nullable Deadline under(DeadlineRule rule) {
        return all.stream()
                .filter(deadline -> deadline.rule() == rule)
                .findFirst()
                .orElse(null);
    }
}
