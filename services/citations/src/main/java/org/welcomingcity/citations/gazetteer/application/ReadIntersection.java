package org.welcomingcity.citations.gazetteer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.gazetteer.domain.Gazetteer;
import org.welcomingcity.citations.gazetteer.domain.Intersection;

/** Reads the place that a number of the gazetteer names. */
@ApplicationScoped
public class ReadIntersection {

    private final Gazetteer gazetteer;

    ReadIntersection(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The intersection with the gazetteer's number. */
    @Transactional
    public Optional<Intersection> read(long node) {
        return gazetteer.withNode(node);
    }
}
