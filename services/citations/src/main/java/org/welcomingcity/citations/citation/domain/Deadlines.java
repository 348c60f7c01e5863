package org.welcomingcity.citations.citation.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.deadline.Deadline;

/**
 * The dates that a citation sets running, as they were counted when it was issued.
 *
 * @param all every one of them, the person's own and the city's
 */
public record Deadlines(List<Deadline> all) {

    public Deadlines {
        all = List.copyOf(all);
    }

    /** The first date by which the city itself owes something; null where there is none. */
    public @Nullable Deadline nextOfTheCity() {
        return all.stream()
                .filter(deadline -> switch (deadline.rule()) {
                    case FORWARD_CIVIL, FORWARD_CRIMINAL -> true;
                    default -> false;
                })
                .min(Comparator.comparing(Deadline::earliest))
                .orElse(null);
    }
}
