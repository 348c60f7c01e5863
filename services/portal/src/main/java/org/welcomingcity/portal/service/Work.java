package org.welcomingcity.portal.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's own queue, soonest first.
 *
 * @param today what today is in the city; standings are counted from it
 * @param counts how much there is with each standing
 * @param next where the next page begins; null on the last
 */
public record Work(
        LocalDate today,
        Counts counts,
        List<Item> items,
        @Nullable String next) {

    /** How urgent something is. */
    public enum Standing {
        /** Somebody should have acted. */
        OVERDUE,
        /** It is ours to act. */
        DUE,
        /** Somebody outside has to act. */
        WAITING
    }

    /** How much there is. */
    public record Counts(long overdue, long due, long waiting) {

        /** How much of one. */
        public long of(Standing standing) {
            return switch (standing) {
                case OVERDUE -> overdue;
                case DUE -> due;
                case WAITING -> waiting;
            };
        }
    }

    /** Something to do, or to wait for. */
    public record Item(Standing standing, Line citation) {}

    /** The citation it is about. */
    public record Line(
            String number,
            CitationKind kind,
            Citation.Status status,
            String officer,
            @Nullable String assignee,
            String driverName,
            @Nullable String plate,
            String location,
            @Nullable LocalDate nextDeadline,
            @Nullable String nextDuty,
            Citation.WaitingOn waitingOn,
            boolean departure) {}
}
