package org.welcomingcity.citations.contest.domain;

import org.welcomingcity.citations.citation.domain.Citation;

/** Everything that came after citations were sent. */
public interface Contests {

    /** All of one citation, each list oldest first. */
    Contest of(Citation citation);

    /** Stores what was added to it. */
    void store(Contest contest);
}
