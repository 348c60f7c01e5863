package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.welcomingcity.platform.time.PaperTime;
import org.welcomingcity.policy.words.SpokenWords;

/** The words of the citation on paper, in one of the languages in which it is printed. */
public final class PaperWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private PaperWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "papers.citation", locale, PaperWords.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    static PaperWords in(PaperLanguage language) {
        return new PaperWords(language.locale());
    }

    /** The words under a name, with a value where they have a place for one. */
    public String say(String name) {
        return bundle.getString(name);
    }

    String say(String name, String value) {
        return bundle.getString(name).replace("{0}", value);
    }

    /** What a table says, such as the title of an offense. */
    String ofTables(String english) {
        return SpokenWords.in(locale, english);
    }

    String moment(Instant at) {
        return PaperTime.of(say("moment"), locale).format(at);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("day"), locale).format(day);
    }

    String lastDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("lastDay"), locale).format(day);
    }

    /** The language, as a file says in which it is written. */
    String tag() {
        return locale.toLanguageTag();
    }
}
