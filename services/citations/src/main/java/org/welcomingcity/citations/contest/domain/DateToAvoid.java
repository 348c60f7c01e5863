package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody cannot come to a hearing.
 *
 * @param whose who cannot come
 * @param from the first such day
 * @param until the last one
 * @param reason why, where they said so
 */
@Embeddable
public record DateToAvoid(
        @Enumerated(EnumType.STRING) Party whose,
        @Column(name = "first_day") LocalDate from,
        @Column(name = "last_day") LocalDate until,
        @Nullable String reason) {

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
