package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import org.welcomingcity.policy.paper.Paper;

/**
 * A paper that an officer relies on as a judicial warrant, as they wrote it down. What it is, the policy says; a ground it is
 * only once a second person has confirmed it (rule P3).
 *
 * @param number its docket or warrant number
 * @param court the court
 * @param issuedBy the judge or clerk-magistrate
 */
@Embeddable
public record JudicialWarrant(String number, String court, String issuedBy) {

    /** The paper, for whoever reads what it is. */
    public Paper paper() {
        return new Paper(number, court, issuedBy);
    }
}
