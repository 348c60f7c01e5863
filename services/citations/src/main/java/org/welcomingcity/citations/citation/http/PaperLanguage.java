package org.welcomingcity.citations.citation.http;

import java.util.Locale;

/** The languages in which a citation is printed. The English one is the citation; another is a copy for whoever drives. */
public enum PaperLanguage {
    EN(Locale.US),
    ES(Locale.of("es", "US"));

    private final Locale locale;

    PaperLanguage(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
