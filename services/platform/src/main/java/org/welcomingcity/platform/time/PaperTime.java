package org.welcomingcity.platform.time;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as it stands on paper, by the city's clocks. In the hour that comes twice when they go back it says which of the two,
 * EDT or EST; at any other time nobody has to ask.
 */
public final class PaperTime {

    private final DateTimeFormatter plain;
    private final DateTimeFormatter told;

    private PaperTime(String pattern, Locale locale) {
        plain = DateTimeFormatter.ofPattern(pattern, locale).withZone(CityTime.ZONE);
        told = DateTimeFormatter.ofPattern(pattern + " z", locale).withZone(CityTime.ZONE);
    }

    /** Moments in that form, in the words of a language. */
    public static PaperTime of(String pattern, Locale locale) {
        return new PaperTime(pattern, locale);
    }

    /** Moments in that form, in American English. */
    public static PaperTime of(String pattern) {
        return new PaperTime(pattern, Locale.US);
    }

    /** The moment, as it is printed. */
    public String format(Instant at) {
        var local = at.atZone(CityTime.ZONE).toLocalDateTime();
        var twice = CityTime.ZONE.getRules().getValidOffsets(local).size() == 2;
        return (twice ? told : plain).format(at);
    }
}
