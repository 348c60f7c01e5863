package org.welcomingcity.portal.frame.room;

import org.welcomingcity.portal.frame.area.Area;

/**
 * A place in the navigation.
 *
 * @param area the area that it belongs to
 * @param place where it stands in its area, the lowest first
 * @param key what a page says it is {@code at}, so that its entry is marked
 * @param address where it leads
 * @param label what is read
 */
public record NavigationEntry(Area area, int place, String key, String address, String label) {}
