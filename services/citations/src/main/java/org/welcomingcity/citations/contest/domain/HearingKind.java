package org.welcomingcity.citations.contest.domain;

import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Before whom, and about what. */
public enum HearingKind {
    /** About civil infractions, asked of the registrar (c. 90C § 3(A)). */
    CIVIL_INFRACTION(Move.REQUEST_HEARING, CitationStatus.SENT_RMV, DeadlineRule.CMVI_20_DAYS),
    /** Before a complaint issues, asked of the court (c. 90C § 3(B)(2)). */
    CLERK_MAGISTRATE(Move.REQUEST_MAGISTRATE_HEARING, CitationStatus.SENT_COURT, DeadlineRule.CRIMINAL_4_DAY_HEARING);

    private final Move move;
    private final CitationStatus sent;
    private final DeadlineRule clock;

    HearingKind(Move move, CitationStatus sent, DeadlineRule clock) {
        this.move = move;
        this.sent = sent;
        this.clock = clock;
    }

    /** The kind of hearing that can be asked for about the citation. */
    public static HearingKind about(Citation citation) {
        return citation.goesToCourt() ? CLERK_MAGISTRATE : CIVIL_INFRACTION;
    }

    /** The move of a citation whose hearing is asked for. */
    public Move move() {
        return move;
    }

    /** Where the citation stands once whoever is asked has it. */
    CitationStatus sent() {
        return sent;
    }

    /** The clock that a request is held against. */
    public DeadlineRule clock() {
        return clock;
    }
}
