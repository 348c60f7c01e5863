package org.welcomingcity.citations.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.welcomingcity.citations.departure.domain.DepartureRates;
import org.welcomingcity.citations.departure.domain.DepartureRatesRead;
import org.welcomingcity.citations.departure.domain.PublishedRates;
import org.welcomingcity.ledger.Ledger;

/** Reports how often officers departed from the presumption. There is no such report by officer. */
@ApplicationScoped
public class ReportDepartures {

    private final DepartureRates rates;
    private final Ledger ledger;

    ReportDepartures(DepartureRates rates, Ledger ledger) {
        this.rates = rates;
        this.ledger = ledger;
    }

    /** The months from the first to the last; that it was read is on the ledger. */
    @Transactional
    public PublishedRates between(YearMonth first, YearMonth last) {
        ledger.append(new DepartureRatesRead(first, last));
        return PublishedRates.of(rates.between(first, last));
    }
}
