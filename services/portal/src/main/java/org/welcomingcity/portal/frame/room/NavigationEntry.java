package org.welcomingcity.portal.frame.room;

/**
 * A way into a room that stands in the navigation of every page.
 *
 * @param place where it stands among all entries, the lowest first
 * @param key what a page says it is {@code at}, so that its entry is marked
 * @param address where it leads
 * @param label what is read
 */
public record NavigationEntry(int place, String key, String address, String label) {}
