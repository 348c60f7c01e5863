package org.welcomingcity.policy.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.welcomingcity.policy.stop.Stops.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines that are counted by the clock. */
class ClockTest {

    private static final String CAMBRIDGE = "cambridge-ma";

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward at two, the law's own example.
        "OUI_HOLD_12_HOURS, 2026-03-08T00:30-05:00, 2026-03-08T13:30-04:00",
        // And back: the same wall-clock hour comes twice.
        "OUI_HOLD_12_HOURS, 2026-11-01T00:30-04:00, 2026-11-01T11:30-05:00",
        "OUI_HOLD_12_HOURS, 2026-06-01T22:15-04:00, 2026-06-02T10:15-04:00",
        "ABANDONED_72_HOURS, 2026-03-06T09:00-05:00, 2026-03-09T10:00-04:00",
        "ABANDONED_72_HOURS, 2026-10-30T09:00-04:00, 2026-11-02T08:00-05:00",
    })
    void hoursPassWhateverTheWallClockDoes(DeadlineRule rule, OffsetDateTime trigger, OffsetDateTime due) {
        var moment = POLICY.due(CAMBRIDGE, rule, trigger.toInstant());

        assertThat(moment.due()).isEqualTo(due.toInstant());
        assertThat(moment.overdue()).isEqualTo(due.toInstant());
        assertThat(moment.explanation().contains("The clocks change"))
                .isEqualTo(!trigger.getOffset().equals(due.getOffset()));
    }

    @Test
    void saysTheHoursInTheCitysTime() {
        var moment = POLICY.due(CAMBRIDGE, DeadlineRule.OUI_HOLD_12_HOURS, Instant.parse("2026-03-08T05:30:00Z"));

        assertThat(moment.explanation().replace('\u202f', ' '))
                .isEqualTo("12 hours after Sunday, March 8, 2026, 12:30 AM EST: Sunday, March 8, 2026, 1:30 PM EDT."
                        + " The clocks change in between; hours are counted as they pass.");
    }

    /** A length of time is a length of time: over random moments of twenty years. */
    @Test
    void theLengthIsAlwaysTheSame() {
        var random = new Random(12);
        for (var i = 0; i < 5_000; i++) {
            var trigger = Instant.parse("2020-02-10T05:00:00Z").plusSeconds(random.nextInt(20 * 365 * 86_400));
            for (var rule : clocked(DeadlineRule.Mode.ELAPSED).toList()) {
                assertThat(Duration.between(
                                trigger, POLICY.due(CAMBRIDGE, rule, trigger).due()))
                        .isEqualTo(Duration.ofHours(rule.length()));
            }
        }
    }

    @Test
    void forthwithIsAtOnceAndOverdueAfterTheCitysOwnHours() {
        var trigger = Instant.parse("2026-05-01T18:00:00Z");
        for (var rule : clocked(DeadlineRule.Mode.FORTHWITH).toList()) {
            var moment = POLICY.due(CAMBRIDGE, rule, trigger);

            assertThat(moment.rule()).isEqualTo(rule);
            assertThat(moment.trigger()).isEqualTo(trigger);
            assertThat(moment.due()).isEqualTo(trigger);
            assertThat(moment.overdue()).isEqualTo(Instant.parse("2026-05-02T06:00:00Z"));
            assertThat(moment.explanation()).contains("forthwith", "no number", "after 12 hours", "city's own choice");
        }
    }

    @Test
    void forthwithHasADayToo() {
        var day = java.time.LocalDate.of(2026, 7, 4);
        var deadline = POLICY.deadline(CAMBRIDGE, DeadlineRule.VOID_FORTHWITH, day);

        assertThat(deadline.earliest()).isEqualTo(day);
        assertThat(deadline.latest()).isEqualTo(day);
        assertThat(deadline.skipped()).isEmpty();
        assertThat(deadline.explanation()).contains("same tour of duty");
    }

    @ParameterizedTest
    @EnumSource(DeadlineRule.class)
    void daysAndHoursAreNotMixedUp(DeadlineRule rule) {
        var moment = Instant.parse("2026-05-01T18:00:00Z");
        var day = java.time.LocalDate.of(2026, 5, 1);
        if (!rule.mode().byTheClock()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> POLICY.due(CAMBRIDGE, rule, moment))
                    .withMessage(rule + " is counted in days");
        } else if (rule.mode() == DeadlineRule.Mode.ELAPSED) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> POLICY.deadline(CAMBRIDGE, rule, day))
                    .withMessage(rule + " is counted in hours, from a moment");
        }
    }

    private static Stream<DeadlineRule> clocked(DeadlineRule.Mode mode) {
        return Stream.of(DeadlineRule.values()).filter(rule -> rule.mode() == mode);
    }
}
