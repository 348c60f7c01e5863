package org.welcomingcity.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.queue.domain.Standing;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Test
    void a_day_that_has_passed_is_overdue_whosever_turn_it_is() {
        assertThat(Standing.of(TODAY.minusDays(1), true, TODAY)).isEqualTo(Standing.OVERDUE);
        assertThat(Standing.of(TODAY.minusDays(1), false, TODAY)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void today_and_later_or_no_day_at_all_is_due_where_it_is_ours_and_waited_for_where_not() {
        for (var due : new LocalDate[] {TODAY, TODAY.plusDays(3), null}) {
            assertThat(Standing.of(due, true, TODAY)).isEqualTo(Standing.DUE);
            assertThat(Standing.of(due, false, TODAY)).isEqualTo(Standing.WAITING);
        }
    }
}
