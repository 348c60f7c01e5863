package org.welcomingcity.citations.stop.http;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** When a stop can have happened. */
public final class Occurrence {

    private static final int FIRST_YEAR = 1990;

    private Occurrence() {}

    /**
     * Notes a fault when the moment lies in the future or before anything this system could hold.
     */
    public static void check(OffsetDateTime occurredAt, Clock clock, Faults faults) {
        if (Faults.isAhead(occurredAt.toInstant(), clock.instant())) {
            faults.add(
                    "occurredAt",
                    "stop-not-in-future",
                    "the stop lies in the future",
                    "send the moment at which it happened, with its offset");
        } else if (occurredAt.getYear() < FIRST_YEAR) {
            faults.add("occurredAt", "stop-not-before-records", "the stop lies before " + FIRST_YEAR, "check the year");
        }
    }

    /** @throws Refused where {@link #check} finds a fault */
    public static void mustBeUsable(OffsetDateTime occurredAt, Clock clock) {
        var faults = new Faults();
        check(occurredAt, clock, faults);
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The moment of the stop cannot be. Nothing was stored.");
    }
}
