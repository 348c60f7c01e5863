package org.welcomingcity.citations.numbering.domain;

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
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a citation number is a letter and seven digits, such as C0000123");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
