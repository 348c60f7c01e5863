package org.welcomingcity.portal.web;

/**
 * One answer that can be chosen.
 *
 * @param value what is sent
 * @param label what is read
 * @param suggests another field's value that goes with it; blank for none
 */
public record Option(String value, String label, String suggests) {

    /** An answer that suggests nothing. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }

    /** An answer that is one of a closed list. */
    public static Option of(Enum<?> value, String label) {
        return of(value.name(), label);
    }
}
