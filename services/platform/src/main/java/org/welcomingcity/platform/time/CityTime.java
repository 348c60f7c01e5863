package org.welcomingcity.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that looks at the clock. Everything else is given it. */
public final class CityTime {

    /** Where the city's days begin and end: legal dates are counted here, whatever the machine's own zone is. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private CityTime() {}

    /** Hands the clock to whoever asks for one. */
    @Singleton
    static class ClockProducer {

        @Produces
        @Singleton
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
