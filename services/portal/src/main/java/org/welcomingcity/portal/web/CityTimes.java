package org.welcomingcity.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How moments and days are written: in the city's time, with the zone beside every clock time. */
@TemplateExtension
public final class CityTimes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a z", Locale.US).withZone(CityClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    private CityTimes() {}

    static String cityTime(Instant moment) {
        return MOMENT.format(moment);
    }

    static String cityDay(LocalDate day) {
        return DAY.format(day);
    }
}
