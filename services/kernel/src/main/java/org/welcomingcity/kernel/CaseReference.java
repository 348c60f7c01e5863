package org.welcomingcity.kernel;

import java.util.regex.Pattern;

/**
 * How a case is named wherever it is not looked into: on the ledger, in the feed, in the portal and in reports, such as
 * {@code citation/C0000123}. Between services there are references like this one, HTTP and the feed, never each other's tables.
 *
 * @param kind the kind of case, in the singular; each kind is one service's own
 * @param number the number that service gave it
 */
public record CaseReference(String kind, String number) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,30}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** @throws IllegalArgumentException when either part is not of its form */
    public CaseReference {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("a kind of case is named in lower-case letters and hyphens");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("a case number has 1 to 40 letters, digits or hyphens");
        }
    }

    /**
     * The case that is written so.
     *
     * @throws IllegalArgumentException when it is not a kind, a slash and a number
     */
    public static CaseReference parse(String written) {
        var slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a case is named by its kind, a slash and its number");
        }
        return new CaseReference(written.substring(0, slash), written.substring(slash + 1));
    }

    /** As it stands on the ledger: {@code citation/C0000123}. */
    @Override
    public String toString() {
        return kind + "/" + number;
    }
}
