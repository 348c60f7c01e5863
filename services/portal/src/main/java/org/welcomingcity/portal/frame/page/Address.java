package org.welcomingcity.portal.frame.page;

import jakarta.ws.rs.core.UriBuilder;

/** Addresses with values in them, written so that no value can change where they lead. */
public final class Address {

    private Address() {}

    /**
     * The address of a template, such as {@code /books/{number}/receipt}.
     *
     * @param values for its names, in order
     */
    public static String of(String template, Object... values) {
        return UriBuilder.fromPath(template).build(values).toString();
    }
}
