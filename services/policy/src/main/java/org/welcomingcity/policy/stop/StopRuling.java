package org.welcomingcity.policy.stop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Trail;

/**
 * What the tables say about a stop, before the officer chooses.
 *
 * @param person what becomes of the person
 * @param personRule the rule that decided it, {@code P1} to {@code P8}, or {@code S21} where only state law speaks
 * @param vehicle what becomes of the vehicle; null where there is none to decide about
 * @param vehicleRule the rule that decided it, {@code K1} to {@code K9}; null likewise
 * @param sentence the whole ruling in one plain sentence, such as "Summons; offer the licensed passenger the car"
 * @param obligations the duties that follow, in the order in which to do them
 * @param inCustody whether the driver is arrested, so that what becomes of the vehicle is decided together with that
 * @param facts the facts it was taken on
 * @param day the date of the stop, under whose law it was taken
 * @param trail how it came about
 */
public record StopRuling(
        PersonOutcome person,
        String personRule,
        @Nullable VehicleOutcome vehicle,
        @Nullable String vehicleRule,
        String sentence,
        List<Obligation> obligations,
        boolean inCustody,
        StopFacts facts,
        LocalDate day,
        Trail trail) {
    public StopRuling {
        obligations = List.copyOf(obligations);
    }
}
