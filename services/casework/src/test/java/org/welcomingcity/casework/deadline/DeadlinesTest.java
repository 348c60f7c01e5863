package org.welcomingcity.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.deadline.domain.Deadlines;
import org.welcomingcity.casework.deadline.domain.DueState;
import org.welcomingcity.casework.deadline.domain.NextDue;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final DeadlineRule RULE = DeadlineRule.PRR_RESPONSE;

    @Test
    void the_next_date_is_the_last_that_can_be_argued() {
        assertThat(Deadlines.running(List.of(of(DAY, DAY.plusDays(2)))).nextUnder(RULE))
                .isEqualTo(new NextDue(DAY.plusDays(2), RULE.duty()));
    }

    @Test
    void a_rule_that_never_began_to_run_has_no_date() {
        assertThat(Deadlines.running(List.of()).nextUnder(RULE)).isEqualTo(NextDue.NOTHING);
    }

    @Test
    void another_date_under_the_same_rule_takes_the_place_of_the_earlier_and_is_not_met_by_what_met_that() {
        var later = of(DAY.plusDays(9), DAY.plusDays(9));
        var dates = Deadlines.running(List.of(of(DAY, DAY))).met(RULE, DAY).with(later);

        assertThat(dates.all()).containsExactly(later);
        assertThat(state(dates, false)).isEqualTo(DueState.OPEN);
    }

    @Test
    void a_date_is_met_once_by_its_last_arguable_day_or_late() {
        var running = Deadlines.running(List.of(of(DAY, DAY.plusDays(2))));

        assertThat(state(running, false)).isEqualTo(DueState.OPEN);
        assertThat(state(running.met(RULE, DAY.plusDays(2)), false)).isEqualTo(DueState.MET);
        assertThat(state(running.met(RULE, DAY.plusDays(3)), false)).isEqualTo(DueState.MET_LATE);
        assertThat(running.met(RULE, DAY.plusDays(1)).met(RULE, DAY.plusDays(9)).met())
                .containsEntry(RULE, DAY.plusDays(1));
        assertThat(running.met(DeadlineRule.PRR_APPEAL, DAY)).isEqualTo(running);
    }

    @Test
    void what_was_not_met_is_no_longer_due_once_nothing_is_owed_and_what_was_met_stays_so() {
        var running = Deadlines.running(List.of(of(DAY, DAY)));

        assertThat(state(running, true)).isEqualTo(DueState.NO_LONGER_DUE);
        assertThat(state(running.met(RULE, DAY), true)).isEqualTo(DueState.MET);
    }

    @Test
    void what_was_kept_before_days_were_is_read_as_not_met() {
        var running = Deadlines.running(List.of(of(DAY, DAY))).met(RULE, DAY);
        var kept = Json.write(running);
        assertThat(Json.read(kept, new TypeReference<Deadlines>() {})).isEqualTo(running);
        assertThat(Json.read("{\"all\": []}", new TypeReference<Deadlines>() {}))
                .isEqualTo(Deadlines.running(List.of()));
    }

    private static DueState state(Deadlines dates, boolean ended) {
        return dates.dates(rule -> ended).getFirst().state();
    }

    private static Deadline of(LocalDate earliest, LocalDate latest) {
        return new Deadline(RULE, DAY, earliest, latest, List.of(), "counted");
    }
}
