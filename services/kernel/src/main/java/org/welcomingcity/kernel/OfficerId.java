package org.welcomingcity.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under what the rows of the services know an officer or a clerk: the name they signed in with when they were first seen, or
 * the id of their account; never a display name, and never another's later.
 *
 * @param value one to sixty-four characters: letters and digits of any script, and {@code . _ - + @ '}
 */
public record OfficerId(String value) {

    /** Of how many characters an id has at most. */
    public static final int LONGEST = 64;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._+@'’-]{1," + LONGEST + "}");

    /** @throws IllegalArgumentException when the value is not of that form */
    public OfficerId {
        if (!fits(value)) {
            throw new IllegalArgumentException(
                    "an officer id has 1 to " + LONGEST + " letters, digits or the signs . _ - + @ '");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** The text of an id; null for nobody. */
    public static @Nullable String text(@Nullable OfficerId of) {
        return of == null ? null : of.value;
    }

    @Override
    public String toString() {
        return value;
    }
}
