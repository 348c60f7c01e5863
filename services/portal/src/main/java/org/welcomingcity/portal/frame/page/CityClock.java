package org.welcomingcity.portal.frame.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that looks at the clock; it goes as the city's clocks do. */
@ApplicationScoped
public class CityClock {

    /** Where the city is. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
