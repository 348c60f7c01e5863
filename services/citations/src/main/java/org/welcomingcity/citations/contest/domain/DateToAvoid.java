package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;

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

    /** Notes every stretch that ends before it begins. */
    static void check(List<DateToAvoid> dates, Faults faults) {
        for (var index = 0; index < dates.size(); index++) {
            if (dates.get(index).until().isBefore(dates.get(index).from())) {
                faults.add(
                        "datesToAvoid[%d].until".formatted(index), "time-in-order", "it ends before it begins", "swap");
            }
        }
    }
}
