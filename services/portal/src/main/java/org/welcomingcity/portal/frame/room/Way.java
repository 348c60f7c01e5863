package org.welcomingcity.portal.frame.room;

/**
 * A way to a page.
 *
 * @param address where it leads
 * @param label what is read
 */
public record Way(String address, String label) {}
