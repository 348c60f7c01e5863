package org.welcomingcity.portal.citations.terms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a citation, as people type it. */
public final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("[A-Z][0-9O]{7}");

    private TypedNumber() {}

    /** The number that is meant; empty where it is none. Blanks, dashes and case do not count, nor does an O for a zero. */
    public static Optional<String> of(String typed) {
        var joined = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-]", "");
        return NUMBER.matcher(joined).matches()
                ? Optional.of(joined.charAt(0) + joined.substring(1).replace('O', '0'))
                : Optional.empty();
    }
}
