package org.welcomingcity.policy.decision;

import java.time.LocalDate;

/** No pack of the city was in force on the day, so nothing can be decided about it. */
public final class NoPackInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoPackInForce(String jurisdiction, LocalDate day) {
        super("no ordinance pack of %s is in force on %s".formatted(jurisdiction, day));
    }
}
