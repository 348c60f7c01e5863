package org.welcomingcity.citations.stop.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomingcity.casework.decision.domain.Outcome;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.policy.stop.StopRuling;
import org.welcomingcity.policy.stop.VehicleOutcome;

/** What the tables settle about a stop: what becomes of the person, and of the vehicle where there is one to decide about. */
public final class StopOutcomes {

    /** What becomes of the person. */
    public static final String PERSON = "person";

    /** What becomes of the vehicle. */
    public static final String VEHICLE = "vehicle";

    private StopOutcomes() {}

    /** The outcomes of a ruling, by what they are about. */
    public static Map<String, Outcome> of(StopRuling ruling) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        outcomes.put(PERSON, new Outcome(ruling.person().name(), ruling.personRule()));
        var vehicle = ruling.vehicle();
        var rule = ruling.vehicleRule();
        if (vehicle != null && rule != null) {
            outcomes.put(VEHICLE, new Outcome(vehicle.name(), rule));
        }
        return outcomes;
    }

    /** Whether the decision says this about the vehicle. */
    public static boolean isAboutVehicle(StoredDecision decision, VehicleOutcome outcome) {
        var decided = decision.outcome(VEHICLE);
        return decided != null && decided.outcome().equals(outcome.name());
    }
}
