package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A value as a cell of a table spells it: a word in quotes, a number, a date, yes or no. Only spellings that mean the same to
 * whoever reads the cell are taken: no escapes, no numbers that an engine might round, no dates that the calendar lacks.
 */
final class Literal {

    static final String NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?";
    static final String DATE = "date\\(\\s*\"[^\"]*\"\\s*\\)";

    /** Far below the 34 digits to which decision engines calculate, so that nothing near an edge is ever rounded. */
    private static final int DIGITS = 15;

    private static final Pattern A_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern A_DATE = Pattern.compile("date\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern A_WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cn}\\p{Co}\\p{Cs}]");

    private static final String SPACE = " \t\r\n";

    private Literal() {}

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException when it is none, saying what mends it
     */
    static Object parse(String text) {
        var cell = stripped(text);
        var word = A_WORD.matcher(cell);
        if (word.matches()) {
            return wordOf(word.group(1));
        }
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        var date = A_DATE.matcher(cell);
        if (date.matches()) {
            return dateOf(date.group(1));
        }
        if (A_NUMBER.matcher(cell).matches()) {
            return numberOf(cell);
        }
        throw new IllegalArgumentException(
                "%s is not a value: write a word in quotes, a number, true, false or date(\"2026-01-31\")"
                        .formatted(cell));
    }

    /** Without the space around it. Only what XML calls space is that; a sign that merely looks so stays, and is refused. */
    static String stripped(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String wordOf(String word) {
        if (UNREADABLE.matcher(word).find()) {
            throw new IllegalArgumentException(
                    "\"%s\" holds a backslash, a line break or an invisible sign: write the words as they are read"
                            .formatted(UNREADABLE.matcher(word).replaceAll("?")));
        }
        return word;
    }

    private static LocalDate dateOf(String text) {
        try {
            if (YEAR_MONTH_DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notInTheCalendar) {
            throw new IllegalArgumentException(
                    "date(\"%s\") is no day of the calendar: write one that is".formatted(text), notInTheCalendar);
        }
        throw new IllegalArgumentException(
                "date(\"%s\") is no date: write year, month and day, such as date(\"2026-01-31\")".formatted(text));
    }

    private static BigDecimal numberOf(String text) {
        var number = new BigDecimal(text);
        if (Math.max(number.precision(), number.scale()) > DIGITS) {
            throw new IllegalArgumentException("%s has more than %d digits: write fewer".formatted(text, DIGITS));
        }
        return number;
    }
}
