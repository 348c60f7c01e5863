package org.welcomingcity.portal.frame.page;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.welcomingcity.portal.frame.language.Language;

/** How moments and days are written: in the city's time, with the zone beside every clock time. */
@TemplateExtension
public final class CityTimes {

    private static final Map<Language, Manner> MANNERS = Map.of(
            Language.EN,
            new Manner("EEE, MMM d, yyyy, h:mm a z", "EEE, MMM d, yyyy", "MMM d, yyyy", Language.EN),
            Language.ES,
            new Manner("EEE d MMM yyyy, h:mm a z", "EEE d MMM yyyy", "d MMM yyyy", Language.ES));

    /** How one language writes them. */
    private record Manner(
            DateTimeFormatter moment,
            DateTimeFormatter day,
            DateTimeFormatter date,
            DateTimeFormatter time,
            DateTimeFormatter month) {
        Manner(String moment, String day, String date, Language language) {
            this(
                    DateTimeFormatter.ofPattern(moment, language.dates()).withZone(CityClock.ZONE),
                    DateTimeFormatter.ofPattern(day, language.dates()),
                    DateTimeFormatter.ofPattern(date, language.dates()),
                    DateTimeFormatter.ofPattern("h:mm a", language.dates()),
                    DateTimeFormatter.ofPattern("MMMM yyyy", language.dates()));
        }
    }

    private CityTimes() {}

    /** A moment, where no template writes it. */
    public static String inWords(Instant moment, Language language) {
        return Objects.requireNonNull(MANNERS.get(language)).moment().format(moment);
    }

    /** A day, where no template writes it. */
    public static String day(LocalDate day, Language language) {
        return Objects.requireNonNull(MANNERS.get(language)).day().format(day);
    }

    static String cityTime(Instant moment, @TemplateAttribute(LOCALE) Object locale) {
        return manner(locale).moment().format(moment);
    }

    static String cityDay(LocalDate day, @TemplateAttribute(LOCALE) Object locale) {
        return manner(locale).day().format(day);
    }

    /** The time of day. */
    static String cityClock(LocalTime time, @TemplateAttribute(LOCALE) Object locale) {
        return manner(locale).time().format(time);
    }

    /** For a month that came as text; what is none is shown as it came. */
    static String cityMonth(String month, @TemplateAttribute(LOCALE) Object locale) {
        try {
            return manner(locale).month().format(YearMonth.parse(month));
        } catch (DateTimeParseException notAMonth) {
            return month;
        }
    }

    /** A date without its day of the week. */
    static String cityDate(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return manner(locale).date().format(date);
    }

    private static Manner manner(Object locale) {
        var language = locale instanceof Locale spoken
                ? Language.of(spoken.getLanguage()).orElse(Language.EN)
                : Language.EN;
        return Objects.requireNonNull(MANNERS.get(language));
    }
}
