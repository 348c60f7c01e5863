package org.welcomingcity.kernel;

import java.util.regex.Pattern;

/**
 * How one service names a case of another: the service and the number it gave, such as {@code citations/C0000123}.
 * Between services there are references like this one, HTTP and the feed, never each other's tables.
 *
 * @param service the service that owns the case
 * @param number the number that service gave it
 */
public record CaseReference(String service, String number) {

    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z-]{1,30}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** @throws IllegalArgumentException when either part is not of its form */
    public CaseReference {
        if (!SERVICE.matcher(service).matches()) {
            throw new IllegalArgumentException("a service is named in lower-case letters and hyphens");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("a case number has 1 to 40 letters, digits or hyphens");
        }
    }

    @Override
    public String toString() {
        return service + "/" + number;
    }
}
