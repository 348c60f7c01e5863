package org.welcomingcity.citations.departure.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report.
 *
 * @param smallestShown counts from one to one less than this are withheld, and one more where it would give them away
 * @param totalRestingOnStatus departures whose reason spoke of somebody's status, which is no ground; never withheld
 */
public record RatesView(
        List<RateView> months,
        long totalStops,
        @Nullable Long totalDepartures,
        long totalRestingOnStatus,
        int smallestShown) {}
