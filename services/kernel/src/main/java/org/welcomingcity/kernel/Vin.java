package org.welcomingcity.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A vehicle identification number as it is stamped. Since 1981 it has seventeen signs; older vehicles and trailers have fewer.
 * Whether its check digit fits is not asked: what is stamped is what counts.
 *
 * @param value capital letters and digits
 */
public record Vin(String value) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}*]");
    private static final Pattern SIGNS = Pattern.compile("[A-Z0-9]{5,17}");

    /** @throws IllegalArgumentException when it cannot be one; the message says how to mend it */
    public Vin {
        value = BETWEEN.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SIGNS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "enter the letters and digits of the identification number, 17 on a vehicle built since 1981");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
