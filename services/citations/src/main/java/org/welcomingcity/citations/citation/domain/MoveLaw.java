package org.welcomingcity.citations.citation.domain;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.MoveRuling;

/** What the law says about the steps of a citation. A citation asks it with every step; no step is known to it otherwise. */
public interface MoveLaw {

    /**
     * Whether a citation of the kind can make the step from where it stands, and the rule behind it.
     *
     * @param day the day of the violation, whose law counts
     */
    MoveRuling about(LocalDate day, CitationKind kind, CitationStatus from, Move move);

    /** The steps that it can make from there; none once it is closed or void. */
    List<MoveRuling> possible(LocalDate day, CitationKind kind, CitationStatus from);
}
