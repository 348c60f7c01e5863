package org.welcomingcity.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;

/**
 * Reads days and moments as people and systems write them here (RFC 3339), at every door: forms, addresses, files. A year has
 * four digits, so that nothing that is computed from a day can leave the calendar that the database and a page can show.
 */
public final class WrittenTimes {

    /** The first year that is read, and the last. */
    public static final int FIRST_YEAR = 1000;

    public static final int LAST_YEAR = 9990;

    /** How a moment is written. */
    public static final String MOMENT_FORM = "a date and time with offset, such as 2026-03-02T14:30:00-05:00";

    /** How a day is written. */
    public static final String DAY_FORM = "a date such as 2026-03-02";

    private static final String MONTH_FORM = "a month such as 2026-03";

    private static final Instant FIRST_MOMENT = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse((LAST_YEAR + 1) + "-01-01T00:00:00Z");

    // A blank stands where an address had an unescaped plus sign.
    private static final Pattern UNESCAPED_PLUS = Pattern.compile(" (?=\\d{2}:\\d{2}$)");

    private WrittenTimes() {}

    /** The moment that is written so. */
    public static Optional<Instant> moment(String text) {
        return read(UNESCAPED_PLUS.matcher(text).replaceFirst("+"), OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant);
    }

    /** The day that is written so. */
    public static Optional<LocalDate> day(String text) {
        return read(text, LocalDate::parse);
    }

    /** The month that is written so: {@code 2026-03}. */
    public static Optional<YearMonth> month(String text) {
        return read(text, YearMonth::parse);
    }

    /** The moment that is written so; null where nothing is written or it is a fault. */
    public static @Nullable Instant moment(String field, @Nullable String text, Faults faults) {
        return orFault(text, WrittenTimes::moment, field, MOMENT_FORM, faults);
    }

    /** The day that is written so; null where nothing is written or it is a fault. */
    public static @Nullable LocalDate day(String field, @Nullable String text, Faults faults) {
        return orFault(text, WrittenTimes::day, field, DAY_FORM, faults);
    }

    /** The month that is written so; null where nothing is written or it is a fault. */
    public static @Nullable YearMonth month(String field, @Nullable String text, Faults faults) {
        return orFault(text, WrittenTimes::month, field, MONTH_FORM, faults);
    }

    private static <T> @Nullable T orFault(
            @Nullable String text, Function<String, Optional<T>> reader, String field, String form, Faults faults) {
        if (text == null) {
            return null;
        }
        var read = reader.apply(text);
        if (read.isEmpty()) {
            faults.add(field, "form-format", "this is not " + form, "send " + form);
        }
        return read.orElse(null);
    }

    /** Whether a day, month or moment lies in the years that are read here; a time of day or a length of time always does. */
    public static boolean isWithinReach(TemporalAccessor time) {
        if (time instanceof Instant moment) {
            return !moment.isBefore(FIRST_MOMENT) && moment.isBefore(LAST_MOMENT);
        }
        return !time.isSupported(ChronoField.YEAR) || isYear(time.get(ChronoField.YEAR));
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static <T extends TemporalAccessor> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text)).filter(WrittenTimes::isWithinReach);
        } catch (DateTimeException notOfThatForm) {
            return Optional.empty();
        }
    }
}
