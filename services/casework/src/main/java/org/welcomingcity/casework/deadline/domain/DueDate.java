package org.welcomingcity.casework.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.deadline.Deadline;

/**
 * A date of a case, and whether anything is still due by then.
 *
 * @param deadline the date, and how it was counted
 * @param metOn the day on which what was due was done; null where it was not
 */
public record DueDate(
        Deadline deadline, DueState state, @Nullable LocalDate metOn) {

    static DueDate of(Deadline deadline, @Nullable LocalDate metOn, boolean ended) {
        if (metOn != null) {
            var late = metOn.isAfter(deadline.latest());
            return new DueDate(deadline, late ? DueState.MET_LATE : DueState.MET, metOn);
        }
        return new DueDate(deadline, ended ? DueState.NO_LONGER_DUE : DueState.OPEN, null);
    }
}
