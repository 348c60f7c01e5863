package org.welcomingcity.portal.citations.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.welcomingcity.portal.citations.terms.TypedNumber;

/** What somebody typed into the one field that finds cases: told apart here, so that nobody has to say what it is. */
sealed interface Typed {

    /** The number of a citation. */
    record Number(String number) implements Typed {}

    /**
     * A plate, or a part of one.
     *
     * @param of the state that issued it; empty where none was typed
     */
    record Plate(String characters, Optional<String> of) implements Typed {}

    /** A person's name. */
    record Name(String name) implements Typed {}

    /** Nothing. */
    record Nothing() implements Typed {}

    Pattern OF_A_STATE = Pattern.compile("(\\p{Lu}{2})[ -]+(?=.*\\d)(.{2,})");
    int LONGEST_PLATE = 10;

    /** Reads it. Blanks, dashes and case do not count, nor does an O where a number has a zero. */
    static Typed of(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Nothing();
        }
        var joined = text.replaceAll("[\\s.\\-]", "");
        var number = TypedNumber.of(typed);
        if (number.isPresent()) {
            return new Number(number.get());
        }
        if (joined.chars().noneMatch(Character::isDigit) || joined.length() > LONGEST_PLATE) {
            return new Name(typed.strip());
        }
        var ofAState = OF_A_STATE.matcher(text);
        return ofAState.matches()
                ? new Plate(ofAState.group(2).replaceAll("[\\s.\\-]", ""), Optional.of(ofAState.group(1)))
                : new Plate(joined, Optional.empty());
    }
}
