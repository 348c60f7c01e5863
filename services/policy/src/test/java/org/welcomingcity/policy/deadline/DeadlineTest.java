package org.welcomingcity.policy.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final String CAMBRIDGE = "cambridge-ma";

    private final DeadlineCount count = DeadlineCount.load();
    private final MassachusettsDays days = MassachusettsDays.load();

    /** The dates of the law's own list, which were computed without this code. */
    @ParameterizedTest
    @CsvSource({
        "CMVI_20_DAYS, 2026-03-02, 2026-03-23",
        "CMVI_20_DAYS, 2026-06-13, 2026-07-03",
        "CMVI_20_DAYS, 2026-06-14, 2026-07-06",
        "FORWARD_CIVIL, 2026-05-22, 2026-06-02",
        "FORWARD_CRIMINAL, 2026-05-22, 2026-06-02",
        "FORWARD_CRIMINAL, 2026-03-05, 2026-03-13",
        "PRR_RESPONSE, 2026-03-02, 2026-03-16",
        "PRR_PETITION, 2026-03-02, 2026-03-30",
        "PRR_EXTENDED, 2026-03-02, 2026-04-06",
        "PRR_RESPONSE, 2026-06-12, 2026-06-29",
        "PRR_PETITION, 2026-06-12, 2026-07-13",
        "PRR_EXTENDED, 2026-06-12, 2026-07-20",
        "U_T_CERTIFICATION, 2026-01-15, 2026-04-15",
        "TOW_SALE_60_DAYS, 2026-02-01, 2026-04-02",
        "TOW_21_DAYS, 2026-02-05, 2026-02-26",
        "CMVI_APPEAL, 2026-03-02, 2026-03-23",
        "PRR_EXTENSION, 2026-03-02, 2026-04-13",
        "PRR_APPEAL, 2026-01-15, 2026-04-15",
        "PRR_DETERMINATION, 2026-03-02, 2026-03-16",
        "RMV_NOTICE_3_DAYS, 2026-05-22, 2026-05-28",
        "TOW_DISPUTE, 2026-02-05, 2026-03-05",
        "TOW_HEARING, 2026-02-05, 2026-03-07",
    })
    void fallsOnTheDateOfTheList(DeadlineRule rule, LocalDate trigger, LocalDate due) {
        var deadline = count.of(CAMBRIDGE, rule, trigger);

        assertThat(deadline.earliest()).isEqualTo(due);
        assertThat(deadline.latest()).isEqualTo(due);
        assertThat(deadline.contested()).isFalse();
    }

    /** The explanation begins with what set the clock running, in the words of the rule. */
    @ParameterizedTest
    @EnumSource(DeadlineRule.class)
    void saysFromWhatItIsCounted(DeadlineRule rule) {
        if (rule.mode() != DeadlineRule.Mode.ELAPSED) {
            assertThat(count.of(CAMBRIDGE, rule, LocalDate.of(2026, 3, 5)).explanation())
                    .startsWith("Counted from " + rule.trigger().words() + ". ");
        }
        assertThat(rule.trigger().words()).isNotBlank();
    }

    /** A Saturday stays the last day and is told as one date; that it is open whether it moves stands in the explanation. */
    @Test
    void aSaturdayIsOneDate() {
        var deadline = count.of(CAMBRIDGE, DeadlineRule.CMVI_20_DAYS, LocalDate.of(2026, 3, 15));

        assertThat(deadline.earliest()).isEqualTo("2026-04-04");
        assertThat(deadline.earliest().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(deadline.contested()).isFalse();
        assertThat(deadline.explanation())
                .contains("Saturday, and it stays the last day", "open question", "the safe one");
        assertThat(count.of(CAMBRIDGE, DeadlineRule.CMVI_20_DAYS, LocalDate.of(2026, 3, 13))
                        .explanation())
                .doesNotContain("open question");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-09, 2026-03-11",
        "2026-03-04, 2026-03-08, 2026-03-10",
        "2026-09-03, 2026-09-07, 2026-09-10",
    })
    void theContestedFourDaysHaveAnEarliestAndALatest(LocalDate trigger, LocalDate earliest, LocalDate latest) {
        var deadline = count.of(CAMBRIDGE, DeadlineRule.CRIMINAL_4_DAY_HEARING, trigger);

        assertThat(deadline.earliest()).isEqualTo(earliest);
        assertThat(deadline.latest()).isEqualTo(latest);
        assertThat(deadline.contested()).isTrue();
        assertThat(deadline.explanation()).contains("contested", "nobody is told it is too late");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, 2026-03-09", "2026-09-03, 2026-09-08"})
    void theReadingUnderChapter4Section9LiesBetween(LocalDate trigger, LocalDate due) {
        assertThat(count.count(CAMBRIDGE, DeadlineRule.Mode.CAL_C4S9, 4, trigger)
                        .end())
                .isEqualTo(due);
    }

    @Test
    void saysWhichDaysWereLeftOutAndWhy() {
        var deadline = count.of(CAMBRIDGE, DeadlineRule.FORWARD_CIVIL, LocalDate.of(2026, 5, 22));

        assertThat(deadline.skipped())
                .extracting(skipped -> skipped.day() + " " + skipped.why())
                .containsExactly(
                        "2026-05-23 Saturday",
                        "2026-05-24 Sunday",
                        "2026-05-25 Memorial Day",
                        "2026-05-30 Saturday",
                        "2026-05-31 Sunday");
        assertThat(deadline.explanation()).contains("6 business days after Friday, May 22, 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 01-19 02-16 04-20 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25",
        "2027, 01-01 01-18 02-15 04-19 05-31 06-19 07-05 09-06 10-11 11-11 11-25 12-25",
    })
    void keepsTheTwelveLegalHolidays(int year, String expected) {
        assertThat(holidays(CAMBRIDGE, year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-03", "2027-06-18", "2027-12-24", "2027-12-31"})
    void aHolidayOnASaturdayLeavesTheFridayOpen(LocalDate friday) {
        assertThat(days.closed(CAMBRIDGE, friday)).isNull();
    }

    /** A holiday on a Sunday is kept on Monday, and is told so; one on its own day is told by its name alone. */
    @Test
    void saysWhenAHolidayIsKeptOnMonday() {
        assertThat(days.holiday(CAMBRIDGE, LocalDate.of(2027, 7, 5))).isEqualTo("Independence Day (kept on Monday)");
        assertThat(days.holiday(CAMBRIDGE, LocalDate.of(2026, 7, 4))).isEqualTo("Independence Day");
        assertThat(days.holiday(CAMBRIDGE, LocalDate.of(2026, 5, 25))).isEqualTo("Memorial Day");
    }

    /** Only the count of a Saturday after a holiday, and of the four days, is contested: elsewhere there is one date. */
    @ParameterizedTest
    @CsvSource({
        "CMVI_20_DAYS, 2026-03-02",
        "CMVI_20_DAYS, 2026-03-01",
        "CMVI_APPEAL, 2026-03-04",
        "PRR_RESPONSE, 2026-03-02"
    })
    void anUncontestedCountHasOneDate(DeadlineRule rule, LocalDate trigger) {
        var deadline = count.of(CAMBRIDGE, rule, trigger);

        assertThat(deadline.latest()).isEqualTo(deadline.earliest());
        assertThat(deadline.explanation()).doesNotContain("contested");
    }

    @Test
    void suffolkKeepsTwoMore() {
        assertThat(holidays("boston-ma", 2026)).contains("03-17").contains("06-17");
        assertThat(days.holiday("boston-ma", LocalDate.of(2026, 3, 17))).contains("Evacuation Day");
        assertThat(days.holiday(CAMBRIDGE, LocalDate.of(2026, 3, 17))).isNull();
    }

    /** Over two years of triggers: never on a closed day, never backwards, and n is one open day after n - 1. */
    @Test
    void businessDaysEndOnOpenDaysInOrder() {
        var previous = LocalDate.MIN;
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            for (var length = 2; length <= 25; length++) {
                var due = business(length, day);
                var before = business(length - 1, day);
                assertThat(days.closed(CAMBRIDGE, due)).isNull();
                assertThat(business(1, before)).isEqualTo(due);
            }
            assertThat(business(25, day)).isAfterOrEqualTo(previous);
            previous = business(25, day);
        }
    }

    /** What moves off a Sunday or holiday ends on the first open day; everything else stays where it is. */
    @Test
    void onlySundaysAndHolidaysMove() {
        for (var city : List.of(CAMBRIDGE, "boston-ma")) {
            for (var day = LocalDate.of(2025, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
                var plain = day.plusDays(20);
                var due = count.count(city, DeadlineRule.Mode.CAL_C4S9, 20, day).end();
                if (plain.getDayOfWeek() != DayOfWeek.SUNDAY && days.holiday(city, plain) == null) {
                    assertThat(due).isEqualTo(plain);
                    continue;
                }
                assertThat(days.closed(city, due)).isNull();
                assertThat(plain.datesUntil(due))
                        .allSatisfy(between ->
                                assertThat(days.closed(city, between)).isNotNull());
            }
        }
    }

    /** Friday, July 4, 2025 moves to Monday; who began a day later is not told earlier that it is too late. */
    @Test
    void aSaturdayAfterAHolidayIsContested() {
        var friday = count.of(CAMBRIDGE, DeadlineRule.CMVI_20_DAYS, LocalDate.of(2025, 6, 14));
        assertThat(friday.earliest()).isEqualTo("2025-07-07");
        assertThat(friday.contested()).isFalse();

        var saturday = count.of(CAMBRIDGE, DeadlineRule.CMVI_20_DAYS, LocalDate.of(2025, 6, 15));
        assertThat(saturday.earliest()).isEqualTo("2025-07-05");
        assertThat(saturday.latest()).isEqualTo("2025-07-07");
        assertThat(saturday.skipped()).extracting(Deadline.Skipped::why).containsExactly("Saturday", "Sunday");
        assertThat(saturday.explanation()).contains("contested", "nobody is told it is too late");
    }

    /**
     * A later start never ends earlier, in any rule that is counted in days: on no day is somebody too late whose time
     * began after that of somebody who is not. The date to show first may go back in the one place where the law's
     * readers disagree, and nowhere else.
     */
    @ParameterizedTest
    @EnumSource(DeadlineRule.class)
    void isMonotoneInTheTrigger(DeadlineRule rule) {
        if (rule.mode() == DeadlineRule.Mode.ELAPSED) {
            return;
        }
        var previous = count.of(CAMBRIDGE, rule, LocalDate.of(2024, 12, 31));
        for (var day = LocalDate.of(2025, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            var deadline = count.of(CAMBRIDGE, rule, day);
            assertThat(deadline.trigger()).isEqualTo(day);
            assertThat(deadline.latest()).isAfterOrEqualTo(previous.latest());
            if (deadline.earliest().isBefore(previous.earliest())) {
                assertThat(deadline.contested()).isTrue();
                assertThat(deadline.earliest().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
                assertThat(deadline.latest()).isEqualTo(previous.latest());
            }
            previous = deadline;
        }
    }

    /** Short periods leave out what business days leave out; a week and more is counted as any other period. */
    @ParameterizedTest
    @CsvSource({"6, 2026-05-22, 2026-06-02", "7, 2026-05-18, 2026-05-26"})
    void onlyAPeriodBelowAWeekIsShort(int length, LocalDate trigger, LocalDate due) {
        assertThat(count.count(CAMBRIDGE, DeadlineRule.Mode.BIZ_SHORT, length, trigger)
                        .end())
                .isEqualTo(due);
    }

    @Test
    void theLatestReadingIsNeverBeforeTheEarliest() {
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            var deadline = count.of(CAMBRIDGE, DeadlineRule.CRIMINAL_4_DAY_HEARING, day);
            assertThat(deadline.latest()).isAfterOrEqualTo(deadline.earliest());
            assertThat(days.closed(CAMBRIDGE, deadline.latest())).isNull();
        }
    }

    private LocalDate business(int length, LocalDate trigger) {
        return count.count(CAMBRIDGE, DeadlineRule.Mode.BIZ, length, trigger).end();
    }

    private String holidays(String city, int year) {
        var kept = new ArrayList<String>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (days.holiday(city, day) != null) {
                kept.add(day.toString().substring(5));
            }
        }
        return String.join(" ", kept);
    }
}
