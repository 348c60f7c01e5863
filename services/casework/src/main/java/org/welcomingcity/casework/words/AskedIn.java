package org.welcomingcity.casework.words;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language in which a caller wants a decision explained. */
public final class AskedIn {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private AskedIn() {}

    /** The best for an Accept-Language header; English where it names none that is spoken here, or makes no sense. */
    public static Locale language(@Nullable String header) {
        try {
            var best = header == null || header.isBlank() ? null : Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException notAPreference) {
            return Locale.ENGLISH;
        }
    }
}
