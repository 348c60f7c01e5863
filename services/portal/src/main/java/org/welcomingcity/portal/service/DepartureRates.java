package org.welcomingcity.portal.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often officers departed from what the ordinance presumes, by month and in no other way. */
public record DepartureRates(
        List<Month> months, long totalStops, @Nullable Long totalDepartures, int smallestShown) {

    /**
     * A month.
     *
     * @param departures how many; null where the count is withheld
     * @param perHundred how many of a hundred stops; null likewise, and where there was no stop
     */
    public record Month(
            String month,
            long stops,
            @Nullable Long departures,
            @Nullable String perHundred,
            boolean withheld) {}
}
