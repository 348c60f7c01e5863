package org.welcomingcity.kernel;

import java.util.regex.Pattern;

/**
 * Who an officer or clerk is to the city: the name they sign in with, never a display name.
 *
 * @param value one to sixty-four characters: letters, digits and {@code . _ - + @}
 */
public record OfficerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._+@-]{1,64}");

    /** @throws IllegalArgumentException when the value is not of that form */
    public OfficerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an officer id has 1 to 64 letters, digits or the signs . _ - + @");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
