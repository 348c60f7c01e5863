package org.welcomingcity.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How moments and days are written: in the city's time, with the zone beside every clock time. */
@TemplateExtension
public final class CityTimes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a z", Locale.US).withZone(CityClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private CityTimes() {}

    static String cityTime(Instant moment) {
        return MOMENT.format(moment);
    }

    static String cityDay(LocalDate day) {
        return DAY.format(day);
    }

    /** For a moment that came as text; what is none is shown as it came. */
    static String cityMoment(String moment) {
        try {
            return cityTime(OffsetDateTime.parse(moment).toInstant());
        } catch (DateTimeParseException notAMoment) {
            return moment;
        }
    }

    /** For a date that came as text; what is none is shown as it came. */
    static String cityDate(String date) {
        try {
            return DATE.format(LocalDate.parse(date));
        } catch (DateTimeParseException notADate) {
            return date;
        }
    }
}
