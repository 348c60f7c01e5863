package org.welcomingcity.citations.citation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.welcomingcity.kernel.OfficerId;

/**
 * Who records something, and when.
 *
 * @param by the sign-in name
 * @param at the moment
 * @param zone the city's, in which days are told
 */
public record Recording(OfficerId by, Instant at, ZoneId zone) {

    /** The day on which it is recorded. */
    public LocalDate today() {
        return dayOf(at);
    }

    /** The day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The moment at which a day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
