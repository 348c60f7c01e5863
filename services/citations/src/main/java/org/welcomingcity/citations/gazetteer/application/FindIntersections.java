package org.welcomingcity.citations.gazetteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.welcomingcity.citations.gazetteer.domain.Gazetteer;
import org.welcomingcity.citations.gazetteer.domain.Intersection;

/** Finds places by what was typed. */
@ApplicationScoped
public class FindIntersections {

    private static final int MOST_WORDS = 8;

    private final Gazetteer gazetteer;

    FindIntersections(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The intersections whose name has every word that was typed, in any order. */
    @Transactional
    public List<Intersection> find(String typed, int limit) {
        var words = Arrays.stream(typed.strip().split("[\\s,&/]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() ? List.of() : gazetteer.withWords(words, limit);
    }
}
