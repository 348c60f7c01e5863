package org.welcomingcity.portal.frame.room;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An area of work with its own pages, templates and words. A bean of this type is all it takes for the layout to show a
 * room's entries and for the first page to lead there.
 */
public interface Room {

    /** The entries that are open to the person at the screen; none where the room has nothing for them. */
    List<NavigationEntry> navigation();

    /** The bundles in which the events that this room shows have their words ({@link EventNames}). */
    default List<Class<?>> eventWords() {
        return List.of();
    }

    /**
     * The page on which the person at the screen begins, where the room has one for them; else they begin at the first
     * entry that is open to them.
     *
     * @param done what was just done, as it stands in the address; null where nothing was
     */
    default Optional<TemplateInstance> firstPage(@Nullable String done) {
        return Optional.empty();
    }
}
