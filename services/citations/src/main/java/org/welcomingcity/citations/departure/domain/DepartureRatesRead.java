package org.welcomingcity.citations.departure.domain;

import java.time.YearMonth;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** The departures of these months were read. */
@Recorded(action = "departure-rates.read", says = "The departures per month were read.")
public record DepartureRatesRead(YearMonth first, YearMonth last) implements LedgerEvent {

    @Override
    public String object() {
        return "departure-rates/%s_%s".formatted(first, last);
    }
}
