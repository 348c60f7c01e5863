package org.welcomingcity.casework.queue.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How urgent a case is. */
public enum Standing {
    /** Somebody should have acted. */
    OVERDUE,
    /** It is ours to act. */
    DUE,
    /** Somebody outside has to act, and their time runs. */
    WAITING;

    /**
     * The standing of a case.
     *
     * @param due the next day on which somebody has to act; null where none is known
     * @param ours whether it is ours to act
     * @param today what today is in the city
     */
    public static Standing of(@Nullable LocalDate due, boolean ours, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            return OVERDUE;
        }
        return ours ? DUE : WAITING;
    }
}
