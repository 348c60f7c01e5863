package org.welcomingcity.citations.numbering.domain;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A citation's number, as printed: the letter of its range and seven digits.
 *
 * @param value such as {@code C0000123}
 */
public record CitationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{7}");

    /** @throws IllegalArgumentException when the value is not of that form */
    public CitationNumber {
        if (!fits(value)) {
            throw new IllegalArgumentException("a citation number is a letter and seven digits, such as C0000123");
        }
    }

    /** The number with that letter and those digits. */
    public static CitationNumber of(char letter, long digits) {
        return new CitationNumber("%c%07d".formatted(letter, digits));
    }

    /** Whether a text has the form of a number. */
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** Those of the texts that are numbers. */
    public static List<CitationNumber> among(Collection<String> texts) {
        return texts.stream()
                .filter(CitationNumber::fits)
                .map(CitationNumber::new)
                .toList();
    }

    /** The letter of its range. */
    public char letter() {
        return value.charAt(0);
    }

    /** What follows the letter, as a number. */
    public long digits() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
