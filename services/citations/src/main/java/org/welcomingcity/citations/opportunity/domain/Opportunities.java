package org.welcomingcity.citations.opportunity.domain;

import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;

/** All opportunities that run, or ran, on issued citations. */
public interface Opportunities {

    /** Adds one. */
    void add(Opportunity opportunity);

    /** Stores what became of it. */
    void store(Opportunity opportunity);

    /** Those of an officer after which nothing was chosen, the last begun first. */
    List<Opportunity> undecided(OfficerId officer, int most);

    /** The one of the citation. */
    Optional<Opportunity> of(CitationNumber citation);
}
