package org.welcomingcity.portal.frame.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages the portal speaks; each has its file of words in every bundle. */
public enum Language {
    /** English, the language of the ordinance and of the record. */
    EN("English", Locale.US),
    /** Spanish, as it is spoken in the United States. */
    ES("Español", Locale.of("es", "US"));

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    /** Its code in addresses, cookies and the page's head. */
    public String code() {
        return locale.getLanguage();
    }

    /** The locale of its words. */
    public Locale words() {
        return Locale.of(code());
    }

    /** The locale of its dates, with the country's habits. */
    public Locale dates() {
        return locale;
    }

    /** The language of that code. */
    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }

    /** The best for an Accept-Language header; English where it names none that is spoken here, or makes no sense. */
    public static Language preferred(String header) {
        try {
            var ranges = header.isBlank() ? List.<LanguageRange>of() : LanguageRange.parse(header);
            var known = Stream.of(values()).map(Language::code).toList();
            var best = Locale.lookupTag(ranges, known);
            return best == null ? EN : of(best).orElse(EN);
        } catch (IllegalArgumentException notAPreference) {
            return EN;
        }
    }
}
