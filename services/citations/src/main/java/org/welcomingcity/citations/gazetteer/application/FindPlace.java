package org.welcomingcity.citations.gazetteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.gazetteer.domain.Gazetteer;
import org.welcomingcity.citations.gazetteer.domain.Intersection;

/** Looks places up. */
@ApplicationScoped
public class FindPlace {

    private static final int MOST_WORDS = 8;

    private final Gazetteer gazetteer;

    FindPlace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The intersections whose name has every word that was typed, in any order. */
    @Transactional
    public List<Intersection> byWords(String typed, int limit) {
        var words = List.of(typed.strip().split("[\\s,&/]+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() ? List.of() : gazetteer.withWords(words, limit);
    }

    /** The intersection with the gazetteer's number. */
    @Transactional
    public Optional<Intersection> byNode(long node) {
        return gazetteer.withNode(node);
    }
}
