package org.welcomingcity.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.deadline.domain.Deadlines;
import org.welcomingcity.casework.deadline.domain.NextDue;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void the_next_date_is_the_last_that_can_be_argued() {
        assertThat(new Deadlines(List.of(of(DAY, DAY.plusDays(2)))).nextUnder(DeadlineRule.PRR_RESPONSE))
                .isEqualTo(new NextDue(DAY.plusDays(2), DeadlineRule.PRR_RESPONSE.duty()));
    }

    @Test
    void a_rule_that_never_began_to_run_has_no_date() {
        assertThat(new Deadlines(List.of()).nextUnder(DeadlineRule.PRR_RESPONSE))
                .isEqualTo(NextDue.NOTHING);
    }

    @Test
    void another_date_under_the_same_rule_takes_the_place_of_the_earlier() {
        var later = of(DAY.plusDays(9), DAY.plusDays(9));

        assertThat(new Deadlines(List.of(of(DAY, DAY))).with(later).all()).containsExactly(later);
    }

    private static Deadline of(LocalDate earliest, LocalDate latest) {
        return new Deadline(DeadlineRule.PRR_RESPONSE, DAY, earliest, latest, List.of(), "counted");
    }
}
