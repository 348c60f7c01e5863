package org.welcomingcity.reporting.stateexport.application;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/** The cells of one line as days, times, speeds and the like. What a cell cannot be is left out and noted. */
final class NotedCells {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int FASTEST = 250;
    private static final Pattern DOLLARS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");
    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(100_000);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final long number;
    private final Columns columns;
    private final List<String> cells;
    private final @Nullable String citation;
    private final List<Finding> findings = new ArrayList<>();

    NotedCells(long number, Columns columns, List<String> cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
        this.citation = columns.cell(cells, "citation");
    }

    /** The number of the line in its file. */
    long number() {
        return number;
    }

    /** What was noted so far. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The cell as it is; null where it is empty. */
    @Nullable
    String text(String column) {
        return columns.cell(cells, column);
    }

    /** Notes what is wrong. A line can have two bad flags or speeds: one finding names the first. */
    void note(LineDamage damage, @Nullable String detail) {
        if (findings.stream().noneMatch(finding -> finding.damage() == damage)) {
            findings.add(new Finding(number, citation, damage, detail));
        }
    }

    /** The day of the event, not before 1900 and not after today. */
    @Nullable
    LocalDate day(LocalDate today) {
        var text = text("event_date");
        try {
            var day = text == null ? null : LocalDate.parse(text);
            if (day != null && !day.isBefore(EARLIEST) && !day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // Noted below like a day that cannot be.
        }
        note(LineDamage.BAD_DATE, text);
        return null;
    }

    /** The time of day in the city. */
    @Nullable
    LocalTime time() {
        var hour = text("time_hh");
        var minute = text("time_mm");
        var half = text("am_pm");
        if (hour == null) {
            note(LineDamage.NO_HOUR, null);
            return null;
        }
        var written = "%s:%s %s".formatted(hour, minute == null ? "" : minute, half == null ? "" : half);
        if (half == null || half.equals("UNK")) {
            note(LineDamage.NO_HALF_OF_DAY, written);
            return null;
        }
        var hours = whole(hour, 12);
        var minutes = whole(minute, 59);
        // Twelve-hour clocks have no zero; before noon the file writes it for midnight, after noon it contradicts
        // itself.
        if (hours == null
                || minutes == null
                || !Set.of("AM", "PM").contains(half)
                || (hours == 0 && half.equals("PM"))) {
            note(LineDamage.BAD_TIME, written);
            return null;
        }
        return LocalTime.of(hours % 12 + (half.equals("PM") ? 12 : 0), minutes);
    }

    /** The model year. */
    @Nullable
    Integer vehicleYear(LocalDate day) {
        var text = text("vhc_year");
        if (text == null || text.equals("0")) {
            return null;
        }
        var year = whole(text, day.getYear() + 2);
        if (year == null || year < EARLIEST.getYear()) {
            note(LineDamage.BAD_VEHICLE_YEAR, text);
            return null;
        }
        return year;
    }

    /** The amount in dollars. */
    @Nullable
    BigDecimal dollars() {
        var text = text("amount");
        if (text == null) {
            return null;
        }
        var dollars = DOLLARS.matcher(text).matches() ? new BigDecimal(text) : null;
        if (dollars == null || dollars.compareTo(MOST_DOLLARS) > 0) {
            note(LineDamage.BAD_AMOUNT, text);
            return null;
        }
        return dollars;
    }

    /** A speed in miles an hour; the file writes 0 for none. */
    @Nullable
    Integer speed(String column) {
        var text = text(column);
        if (text == null || text.equals("0")) {
            return null;
        }
        var speed = whole(text, FASTEST);
        if (speed == null) {
            note(LineDamage.BAD_SPEED, "%s %s".formatted(column, text));
        }
        return speed;
    }

    /** A yes or no. */
    @Nullable
    Boolean flag(String column, String yes, String no) {
        var text = text(column);
        if (text == null || text.equals("UNK")) {
            return null;
        }
        if (text.equals(yes) || text.equals(no)) {
            return text.equals(yes);
        }
        note(LineDamage.BAD_FLAG, "%s %s".formatted(column, text));
        return null;
    }

    private static @Nullable Integer whole(@Nullable String text, int most) {
        if (text == null || !WHOLE.matcher(text).matches()) {
            return null;
        }
        var number = Integer.parseInt(text);
        return number <= most ? number : null;
    }
}
