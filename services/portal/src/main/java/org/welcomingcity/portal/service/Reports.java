package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks and tells that is reported in numbers; throws as {@link Citations} does. */
@ApplicationScoped
public class Reports {

    private final ReportsApi api;

    Reports(@RestClient ReportsApi api) {
        this.api = api;
    }

    /** The rate of departures by month; null for the months the service takes by itself. */
    public DepartureRates rates(@Nullable String from, @Nullable String to) {
        return Citations.ask(() -> api.rates(from, to));
    }

    /** The same as CSV. */
    public InputStream ratesFile(@Nullable String from, @Nullable String to) {
        return Citations.ask(() -> api.ratesFile(from, to));
    }

    /** What was perceived in a quarter that is over, counted. */
    public Perceived.Counts perceived(int year, int quarter) {
        return Citations.ask(() -> api.perceived(year, quarter));
    }

    /** What an officer perceived at the stop of a citation they issued; what they told before is replaced. */
    public void tell(String citation, Perceived.Form form) {
        Citations.ask(() -> {
            api.perceived(citation, form);
            return citation;
        });
    }
}
