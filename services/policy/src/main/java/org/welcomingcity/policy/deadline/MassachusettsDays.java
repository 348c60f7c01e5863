package org.welcomingcity.policy.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * On which days offices and courts are closed: weekends, and the legal holidays of G.L. c. 4 § 7 cl. 18, by our own
 * calendar. Two of them are kept in Suffolk County alone.
 */
final class MassachusettsDays {

    /** Cities of Suffolk County, which keep Evacuation Day and Bunker Hill Day. */
    private static final Set<String> SUFFOLK = Set.of("boston-ma", "chelsea-ma", "revere-ma", "winthrop-ma");

    private static final String CALENDAR = "/calendar/massachusetts.xml";
    private static final String NAMES = "/calendar/massachusetts-names.properties";

    private final HolidayManager calendar;
    private final Properties names;
    private final Map<Year, Map<LocalDate, String>> everywhere = new ConcurrentHashMap<>();
    private final Map<Year, Map<LocalDate, String>> inSuffolk = new ConcurrentHashMap<>();

    private MassachusettsDays(HolidayManager calendar, Properties names) {
        this.calendar = calendar;
        this.names = names;
    }

    static MassachusettsDays load() {
        var names = new Properties();
        try (var stream = MassachusettsDays.class.getResourceAsStream(NAMES)) {
            names.load(new InputStreamReader(Objects.requireNonNull(stream, NAMES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(NAMES, e);
        }
        var source = Objects.requireNonNull(MassachusettsDays.class.getResource(CALENDAR), CALENDAR);
        return new MassachusettsDays(HolidayManager.getInstance(ManagerParameters.create(source)), names);
    }

    /** The legal holiday that is kept on the day; null where none is. */
    @Nullable
    String holiday(String jurisdiction, LocalDate day) {
        var suffolk = SUFFOLK.contains(jurisdiction);
        return (suffolk ? inSuffolk : everywhere)
                .computeIfAbsent(Year.from(day), year -> holidays(year, suffolk))
                .get(day);
    }

    /** Why no business is done on the day; null where it is. */
    @Nullable
    String closed(String jurisdiction, LocalDate day) {
        var holiday = holiday(jurisdiction, day);
        if (holiday != null) {
            return holiday;
        }
        var weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? weekday.getDisplayName(TextStyle.FULL, Locale.US)
                : null;
    }

    private Map<LocalDate, String> holidays(Year year, boolean suffolk) {
        var days = new HashMap<LocalDate, String>();
        for (var holiday : suffolk ? calendar.getHolidays(year, "suffolk") : calendar.getHolidays(year)) {
            days.put(kept(holiday), name(holiday));
        }
        return Map.copyOf(days);
    }

    private static LocalDate kept(Holiday holiday) {
        return holiday.getObservedDate().orElse(holiday.getActualDate());
    }

    private String name(Holiday holiday) {
        var name = names.getProperty(holiday.getPropertiesKey(), holiday.getPropertiesKey());
        return holiday.getObservedDate()
                        .filter(day -> !day.equals(holiday.getActualDate()))
                        .isPresent()
                ? name + " (kept on Monday)"
                : name;
    }
}
