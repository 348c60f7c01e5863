package org.welcomingcity.citations.contest.domain;

import org.welcomingcity.policy.court.FilingFacts;

/** What a court or the registrar asks for; how much, the law says. Shown, so that a person knows; never taken here. */
public enum CourtFee {
    /** With the request for a hearing on a civil infraction; refunded where nobody is responsible. */
    HEARING(FilingFacts.Filing.HEARING_REQUEST),
    /** Before a violator's appeal to a judge; a police agency pays none. */
    APPEAL(FilingFacts.Filing.APPEAL);

    private final FilingFacts.Filing filing;

    CourtFee(FilingFacts.Filing filing) {
        this.filing = filing;
    }

    /** What is filed. */
    public FilingFacts.Filing filing() {
        return filing;
    }
}
