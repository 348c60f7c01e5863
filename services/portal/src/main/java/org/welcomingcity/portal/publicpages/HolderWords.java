package org.welcomingcity.portal.publicpages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.welcomingcity.portal.frame.page.CityClock;

/** The words of "I got a citation" in one language; they stand in {@code public/holder.properties} and its siblings. */
public final class HolderWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    // An amount in an Arabic sentence is read from the left all the same.
    private static final char ISOLATED = '\u2068';

    private static final char END_OF_ISOLATED = '\u2069';

    private final PublicLanguage language;
    private final ResourceBundle bundle;

    private HolderWords(PublicLanguage language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "public.holder", language.locale(), HolderWords.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    static HolderWords in(PublicLanguage language) {
        return new HolderWords(language);
    }

    /** The language. */
    public PublicLanguage getLanguage() {
        return language;
    }

    /** The words under a name. */
    public String say(String name) {
        return bundle.getString(name);
    }

    /** The words under a name that have a place for a value, which keeps its own direction among them. */
    public String say(String name, String value) {
        return bundle.getString(name).replace("{0}", ISOLATED + value + END_OF_ISOLATED);
    }

    /** What to do about a field that was left empty. */
    public String missing(String field) {
        return say("missing." + field);
    }

    /** What is said below a heading. */
    public String more(String heading) {
        return say(heading + "Text");
    }

    /** A day, as the language writes it. */
    public String day(LocalDate day) {
        return formatter().format(day);
    }

    /** A moment, by the city's clock. */
    public String moment(Instant moment) {
        var at = moment.atZone(CityClock.ZONE);
        return "%s, %s"
                .formatted(
                        day(at.toLocalDate()),
                        DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH).format(at));
    }

    // The locale data know no Haitian Creole: its months and days stand with its words.
    private DateTimeFormatter formatter() {
        return language == PublicLanguage.HT
                ? new DateTimeFormatterBuilder()
                        .appendText(ChronoField.DAY_OF_WEEK, listed("weekdays"))
                        .appendLiteral(" ")
                        .appendValue(ChronoField.DAY_OF_MONTH)
                        .appendLiteral(" ")
                        .appendText(ChronoField.MONTH_OF_YEAR, listed("months"))
                        .appendLiteral(" ")
                        .appendValue(ChronoField.YEAR)
                        .toFormatter(Locale.ROOT)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale());
    }

    private Map<Long, String> listed(String name) {
        var names = new HashMap<Long, String>();
        for (var each : bundle.getString(name).split(",")) {
            names.put(names.size() + 1L, each.strip());
        }
        return names;
    }
}
