package org.welcomingcity.citations.contest.domain;

import java.time.LocalDate;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.LineRuling;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;

/** What the law, as of the day of the violation, says about what comes after a citation was sent. */
public interface CourtLaw {

    /** Whether the citation could make the move if it stood there. */
    default boolean allows(Citation citation, Move move, CitationStatus from) {
        return moves().about(citation.stop().occurredOn(), citation.kind(), from, move)
                .possible();
    }

    /** Whether the citation can make the move from where it stands. */
    default boolean allows(Citation citation, Move move) {
        return citation.can(move, moves());
    }

    /** Why the citation cannot make the move, by name. */
    default Refused impossible(Citation citation, Move move) {
        return new Refused(citation.impossible(move, moves()));
    }

    /** What the law says about the steps of a citation. */
    MoveLaw moves();

    /** Whether a request for a hearing is in time, held against the clock that the citation set running. */
    TimelinessRuling timeliness(Citation citation, RequestedHearing request);

    /** Whether a line can end so. */
    LineRuling outcome(Citation citation, Disposition line, LineOutcome.Outcome outcome);

    /** Whether the citation can be paid at the registrar. */
    boolean payable(Citation citation);

    /** Whether such a line can be paid at all. */
    boolean payable(Citation citation, Disposition line);

    /** What the court asks for a filing. */
    CourtFeeRuling fee(Citation citation, FilingFacts.Filing filing, FilingFacts.Filer by);

    /** The clock of an appeal, counted from the notice of the decision. */
    Deadline appeal(LocalDate noticeOn);
}
