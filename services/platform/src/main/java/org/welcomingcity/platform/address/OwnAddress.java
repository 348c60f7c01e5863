package org.welcomingcity.platform.address;

import java.net.URI;

/**
 * Addresses of this service, as they are answered: from the root of whatever server the caller asked. The name in a request's
 * {@code Host} is the caller's word, and what it says is repeated to nobody (RFC 3986 § 4.2; RFC 8288 § 3.1 and RFC 9110 §
 * 10.2.2 take such references).
 */
public final class OwnAddress {

    private OwnAddress() {}

    /** The address without scheme, server and port. */
    public static String of(URI address) {
        var query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }
}
