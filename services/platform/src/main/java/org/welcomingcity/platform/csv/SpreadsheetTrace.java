package org.welcomingcity.platform.csv;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a spreadsheet made of a code when somebody opened the file and saved it: {@code 9017E0} becomes {@code 9.02E+03},
 * {@code 10-1} a day, and a day a number of days since 1900. What was meant cannot be had back from it, so that such a code is
 * named and never taken for another.
 */
public enum SpreadsheetTrace {
    /** A day or a month, in whatever form. */
    DATE(Pattern.compile("(?i)\\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(-\\d{2,4})?"
            + "|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\\d{2,4}"
            + "|\\d{1,2}/\\d{1,2}/(19|20)\\d{2}|(19|20)\\d{2}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?")),
    /** A number as it is shown where a column is too narrow for it. */
    NUMBER(Pattern.compile("(?i)\\d([.,]\\d+)?E[+-]\\d{1,3}")),
    /** Days since 1900, for days from 1954 to 2063. */
    DAYS(Pattern.compile("[2-5]\\d{4}"));

    private final Pattern form;

    SpreadsheetTrace(Pattern form) {
        this.form = form;
    }

    /** What was made of the code; empty where it looks as it was written. */
    public static Optional<SpreadsheetTrace> in(String code) {
        for (var trace : values()) {
            if (trace.form.matcher(code.strip()).matches()) {
                return Optional.of(trace);
            }
        }
        return Optional.empty();
    }
}
