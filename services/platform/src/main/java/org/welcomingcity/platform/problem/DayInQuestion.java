package org.welcomingcity.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the thing happened that a request is about. Whoever opens a case says it, and a refusal cites the rules as
 * they stood on it; a request about nothing that happened is cited under the law of today.
 */
@RequestScoped
public class DayInQuestion {

    private @Nullable LocalDate day;

    /** Says it. */
    public void is(LocalDate happenedOn) {
        day = happenedOn;
    }

    /** The day, where somebody said it. */
    Optional<LocalDate> known() {
        return Optional.ofNullable(day);
    }
}
