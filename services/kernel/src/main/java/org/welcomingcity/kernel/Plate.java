package org.welcomingcity.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A registration plate as it is written on the vehicle, always within the jurisdiction that issued it.
 *
 * <p>Spaces and hyphens do not count, letters are capital: {@code MA 1abc-23} and {@code MA 1ABC23} are the same plate.
 *
 * @param jurisdiction two letters, as on the registration: the US Postal Service's code of a state, or a province's
 * @param characters one to eight letters and digits
 */
public record Plate(String jurisdiction, String characters) {

    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}");
    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]{1,8}");

    /** @throws IllegalArgumentException when either part is not as described; the message says which and how to mend it */
    public Plate {
        jurisdiction = jurisdiction.strip().toUpperCase(Locale.ROOT);
        characters = characters.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!JURISDICTION.matcher(jurisdiction).matches()) {
            throw new IllegalArgumentException("a plate's jurisdiction is two letters, such as MA");
        }
        if (!CHARACTERS.matcher(characters).matches()) {
            throw new IllegalArgumentException("a plate has one to eight letters and digits, such as 1ABC23");
        }
    }

    @Override
    public String toString() {
        return jurisdiction + " " + characters;
    }
}
