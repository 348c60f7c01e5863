package org.welcomingcity.citations.gazetteer.domain;

import java.util.List;
import java.util.Optional;

/** The intersections this city knows. */
public interface Gazetteer {

    /** What adding an intersection came to. */
    enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Adds the intersection, or takes over its new name and place. */
    Change put(Intersection intersection);

    /** The intersection with the number. */
    Optional<Intersection> withNode(long node);

    /** Those whose name has every word, by name. */
    List<Intersection> withWords(List<String> words, int limit);
}
