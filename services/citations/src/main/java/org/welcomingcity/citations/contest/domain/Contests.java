package org.welcomingcity.citations.contest.domain;

import java.util.List;
import org.welcomingcity.citations.citation.domain.Citation;

/** Everything that came after citations were sent. */
public interface Contests {

    /** All of one citation, each list oldest first. */
    Contest of(Citation citation);

    /** What was reported as paid under a reference, for whichever citation, oldest first; signs and capitals do not count. */
    List<ReportedPayment> paidUnder(String reference);

    /** Stores what was added to it. */
    void store(Contest contest);
}
