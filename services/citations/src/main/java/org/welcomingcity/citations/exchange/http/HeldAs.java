package org.welcomingcity.citations.exchange.http;

/** How a partner has a citation. */
public enum HeldAs {
    HELD,
    VOID
}
