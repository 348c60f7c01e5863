package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;

/**
 * A warrant that names a court and who signed it: the only kind of warrant that grounds an arrest (rule P3).
 *
 * @param number its docket or warrant number
 * @param court the court
 * @param issuedBy the judge or clerk-magistrate
 */
@Embeddable
public record JudicialWarrant(String number, String court, String issuedBy) {}
