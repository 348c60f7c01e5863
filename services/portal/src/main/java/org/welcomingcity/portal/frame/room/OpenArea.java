package org.welcomingcity.portal.frame.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.area.Area;

/**
 * An area as it is open to the person at the screen.
 *
 * @param address where its name leads
 * @param entries its places; the area of today has none
 */
public record OpenArea(Area area, String address, List<NavigationEntry> entries) {

    public OpenArea {
        entries = List.copyOf(entries);
    }

    /** Whether a page that says it is {@code at} this key stands in the area. */
    public boolean holds(@Nullable Object key) {
        return entries.isEmpty()
                ? area.name().equals(key)
                : entries.stream().anyMatch(entry -> entry.key().equals(key));
    }
}
