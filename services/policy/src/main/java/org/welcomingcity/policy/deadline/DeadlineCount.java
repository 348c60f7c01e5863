package org.welcomingcity.policy.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.welcomingcity.policy.deadline.Deadline.Skipped;

/** Counts the days of a deadline, each mode as the law has it, and says how. The day of the trigger is day 0. */
public final class DeadlineCount {

    /** Below this many days the rules of criminal procedure leave weekends and holidays out (Mass. R. Crim. P. 46(a)). */
    private static final int SHORT_PERIOD = 7;

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final String AT_ONCE =
            "At once, in the same tour of duty: the law says forthwith and gives no number of hours.";
    private static final String SATURDAY_STAYS =
            " That is a Saturday, and it stays the last day: G.L. c. 4 § 9 names Sundays and legal holidays. Whether a Saturday moves too is an open question; the earlier date is the safe one.";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy, h:mm a zzz", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final MassachusettsDays days;

    private DeadlineCount(MassachusettsDays days) {
        this.days = days;
    }

    /** A count on the Massachusetts calendar that is shipped with the policy. */
    public static DeadlineCount load() {
        return new DeadlineCount(MassachusettsDays.load());
    }

    /**
     * When the duty falls due.
     *
     * @param jurisdiction the city whose holidays count
     * @param trigger day 0: the day of what the rule names as its trigger
     * @throws IllegalArgumentException for a rule that is counted in hours
     */
    public Deadline of(String jurisdiction, DeadlineRule rule, LocalDate trigger) {
        var counted = counted(jurisdiction, rule, trigger);
        return new Deadline(
                rule,
                trigger,
                counted.earliest(),
                counted.latest(),
                counted.skipped(),
                "Counted from %s. %s".formatted(rule.trigger().words(), counted.explanation()));
    }

    private Deadline counted(String jurisdiction, DeadlineRule rule, LocalDate trigger) {
        if (rule.mode() == DeadlineRule.Mode.ELAPSED) {
            throw new IllegalArgumentException("%s is counted in hours, from a moment".formatted(rule));
        }
        if (rule.mode() == DeadlineRule.Mode.FORTHWITH) {
            return new Deadline(rule, trigger, trigger, trigger, List.of(), AT_ONCE);
        }
        if (rule.mode() == DeadlineRule.Mode.CONTESTED_4_DAY) {
            return contested(jurisdiction, rule, trigger);
        }
        var count = count(jurisdiction, rule.mode(), rule.length(), trigger);
        if (rule.mode() == DeadlineRule.Mode.CAL_C4S9 && overtaken(jurisdiction, count.end())) {
            return saturdayAfterAHoliday(jurisdiction, rule, trigger, count);
        }
        return new Deadline(rule, trigger, count.end(), count.end(), count.skipped(), count.explanation());
    }

    /**
     * When a duty falls due that is counted by the clock.
     *
     * @param grace how long after it is called overdue, where the law says no more than forthwith
     * @throws IllegalArgumentException for a rule that is counted in days
     */
    public DueMoment at(DeadlineRule rule, Instant trigger, Duration grace) {
        return switch (rule.mode()) {
            case ELAPSED -> {
                var due = trigger.plus(Duration.ofHours(rule.length()));
                yield new DueMoment(rule, trigger, due, due, hours(rule.length(), trigger, due));
            }
            case FORTHWITH ->
                new DueMoment(
                        rule,
                        trigger,
                        trigger,
                        trigger.plus(grace),
                        "%s It is shown as overdue after %d hours, which is the city's own choice."
                                .formatted(AT_ONCE, grace.toHours()));
            case CAL, CAL_C4S9, BIZ, BIZ_SHORT, CONTESTED_4_DAY ->
                throw new IllegalArgumentException("%s is counted in days".formatted(rule));
        };
    }

    private static String hours(int length, Instant trigger, Instant due) {
        var start = trigger.atZone(CITY);
        var end = due.atZone(CITY);
        var counted = "%d hours after %s: %s.".formatted(length, MOMENT.format(start), MOMENT.format(end));
        return start.getOffset().equals(end.getOffset())
                ? counted
                : counted + " The clocks change in between; hours are counted as they pass.";
    }

    /** A date, the days left out on the way to it, and the way in words. */
    record Count(LocalDate end, List<Skipped> skipped, String explanation) {}

    Count count(String jurisdiction, DeadlineRule.Mode mode, int length, LocalDate trigger) {
        return switch (mode) {
            case CAL -> calendarDays(length, trigger);
            case CAL_C4S9 -> rolled(jurisdiction, length, trigger);
            case BIZ -> businessDays(jurisdiction, length, trigger);
            case BIZ_SHORT ->
                length < SHORT_PERIOD
                        ? businessDays(jurisdiction, length, trigger)
                        : rolled(jurisdiction, length, trigger);
            case CONTESTED_4_DAY -> throw new IllegalArgumentException("a contested count is several counts");
            case ELAPSED, FORTHWITH -> throw new IllegalArgumentException("that is counted by the clock");
        };
    }

    private static Count calendarDays(int length, LocalDate trigger) {
        var end = trigger.plusDays(length);
        return new Count(
                end,
                List.of(),
                "%d calendar days after %s, which is day 0: %s."
                        .formatted(length, DATE.format(trigger), DATE.format(end)));
    }

    private Count rolled(String jurisdiction, int length, LocalDate trigger) {
        var last = trigger.plusDays(length);
        var plain = calendarDays(length, trigger);
        var holiday = days.holiday(jurisdiction, last);
        // A Saturday alone does not move: c. 4 § 9 names Sundays and legal holidays.
        if (last.getDayOfWeek() != DayOfWeek.SUNDAY && holiday == null) {
            return last.getDayOfWeek() == DayOfWeek.SATURDAY
                    ? new Count(plain.end(), plain.skipped(), plain.explanation() + SATURDAY_STAYS)
                    : plain;
        }
        var skipped = new ArrayList<Skipped>();
        var end = nextOpen(jurisdiction, last, skipped);
        return new Count(
                end,
                skipped,
                "%s A last day on a Sunday or legal holiday moves to the next business day (G.L. c. 4 § 9): %s."
                        .formatted(plain.explanation(), DATE.format(end)));
    }

    private Count businessDays(String jurisdiction, int length, LocalDate trigger) {
        var skipped = new ArrayList<Skipped>();
        var end = trigger;
        for (var counted = 0; counted < length; counted++) {
            end = nextOpen(jurisdiction, end.plusDays(1), skipped);
        }
        return new Count(
                end,
                skipped,
                "%d business days after %s, which is day 0: %s. Saturdays, Sundays and legal holidays do not count."
                        .formatted(length, DATE.format(trigger), DATE.format(end)));
    }

    private LocalDate nextOpen(String jurisdiction, LocalDate from, List<Skipped> skipped) {
        var day = from;
        for (var why = days.closed(jurisdiction, day); why != null; why = days.closed(jurisdiction, day)) {
            skipped.add(new Skipped(day, why));
            day = day.plusDays(1);
        }
        return day;
    }

    /** Whether a period that began a day earlier, and so ended on Friday's holiday, runs longer than this one. */
    private boolean overtaken(String jurisdiction, LocalDate end) {
        return end.getDayOfWeek() == DayOfWeek.SATURDAY && days.holiday(jurisdiction, end.minusDays(1)) != null;
    }

    private Deadline saturdayAfterAHoliday(String jurisdiction, DeadlineRule rule, LocalDate trigger, Count count) {
        var skipped = new ArrayList<Skipped>();
        var latest = nextOpen(jurisdiction, count.end(), skipped);
        return new Deadline(
                rule,
                trigger,
                count.end(),
                latest,
                skipped,
                "%s The count is contested: a period that began a day earlier ends on the holiday before, and runs until %s. Until then nobody is told it is too late, and the date to tell somebody is the earlier one."
                        .formatted(count.explanation(), DATE.format(latest)));
    }

    private Deadline contested(String jurisdiction, DeadlineRule rule, LocalDate trigger) {
        var plain = calendarDays(rule.length(), trigger);
        var general = rolled(jurisdiction, rule.length(), trigger);
        var shortPeriod = count(jurisdiction, DeadlineRule.Mode.BIZ_SHORT, rule.length(), trigger);
        var generous = shortPeriod.end().isBefore(general.end()) ? general : shortPeriod;
        return new Deadline(
                rule,
                trigger,
                plain.end(),
                generous.end(),
                generous.skipped(),
                "The count is contested. Plain reading: %s Most generous reading: %s Until then nobody is told it is too late."
                        .formatted(plain.explanation(), generous.explanation()));
    }
}
