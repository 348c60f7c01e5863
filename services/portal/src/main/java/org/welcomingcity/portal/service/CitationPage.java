package org.welcomingcity.portal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue. */
public record CitationPage(List<Line> items, @Nullable String next) {

    /** A citation as a line of the queue. */
    public record Line(
            String number,
            CitationKind kind,
            Citation.Status status,
            Instant occurredAt,
            Instant issuedAt,
            String officer,
            @Nullable String assignee,
            String driverName,
            @Nullable String plate,
            String location,
            List<String> offences,
            @Nullable LocalDate nextDeadline,
            @Nullable String nextDuty,
            boolean departure) {

        private static final int SOON = 3;

        /** Whether the next duty's day has passed. */
        public boolean overdue(LocalDate today) {
            return nextDeadline != null && nextDeadline.isBefore(today);
        }

        /** Whether the next duty's day is today. */
        public boolean dueToday(LocalDate today) {
            return nextDeadline != null && nextDeadline.equals(today);
        }

        /** Whether the next duty's day is within three days. */
        public boolean dueSoon(LocalDate today) {
            return nextDeadline != null && !overdue(today) && nextDeadline.isBefore(today.plusDays(SOON + 1L));
        }
    }
}
