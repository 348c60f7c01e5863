package org.welcomingcity.citations.departure.domain;

import java.time.YearMonth;
import java.util.List;

/** How often officers departed from the presumption, counted by month and in no other way. */
public interface DepartureRates {

    /**
     * A month's counts.
     *
     * @param month the month of the stops
     * @param stops stops of drivers without a valid licence
     * @param departures how many of them came before a supervisor
     * @param restingOnStatus for how many of these the reason spoke of somebody's status
     */
    record Month(YearMonth month, long stops, long departures, long restingOnStatus) {}

    /** The months from the first to the last, those without a stop included. */
    List<Month> between(YearMonth first, YearMonth last);
}
