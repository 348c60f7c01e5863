package org.welcomingcity.portal.frame.room;

import java.util.List;
import java.util.Optional;

/**
 * An area of work with its own pages, templates and words. A bean of this type is all it takes for the layout to show a
 * room's entries and for Today to show what there is to do in it.
 */
public interface Room {

    /** The entries that are open to the person at the screen; none where the room has nothing for them. */
    List<NavigationEntry> navigation();

    /** The bundles in which the events that this room shows have their words ({@link EventNames}). */
    default List<Class<?>> eventWords() {
        return List.of();
    }

    /** Whether the person at the screen does work here that Today can name. */
    default boolean holdsWork() {
        return false;
    }

    /** What the person at the screen has to do here. Asked only of a room that holds work for them. */
    default TodayPart today() {
        return TodayPart.NOTHING;
    }

    /** What the person at the screen begins here most: a button on Today and in the bar at the bottom of a phone. */
    default Optional<Way> begins() {
        return Optional.empty();
    }

    /** Where the field in the header sends what was typed, with the field's label; and where a whole search form stands. */
    default Optional<Finding> finds() {
        return Optional.empty();
    }

    /**
     * How cases are found.
     *
     * @param field where the header's field is sent, with its label
     * @param form the page with every field, with its name
     */
    record Finding(Way field, Way form) {}
}
