package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnansweredFacts;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;

/** Facts that cannot both be. Nothing is decided on them: a table would answer, and the answer would mean nothing. */
final class FactCheck {

    private FactCheck() {}

    static void check(
            StopFacts facts,
            Supplier<List<MandatoryImpoundGround>> liveGrounds,
            String textOnImpoundment,
            Catalogue catalogue) {
        var reasons = new ArrayList<Reason>();
        if (is(facts.residencyFacts()) && facts.licence() != Licence.VALID_ELSEWHERE) {
            reasons.add(new Reason(
                    "P2",
                    "G.L. c. 90 § 3½",
                    "residencyFacts",
                    "residency matters only for a license that is valid elsewhere",
                    "leave residencyFacts out, or correct the license finding"));
        }
        var vehicle = facts.vehicle();
        if (vehicle != null) {
            checkGround(vehicle, liveGrounds, textOnImpoundment, reasons);
            checkVehicle(vehicle, reasons);
        }
        if (!reasons.isEmpty()) {
            throw new UnusableFacts(reasons);
        }
        if (vehicle != null && is(vehicle.mayStayParked()) && vehicle.locationSafe() == null) {
            var safe = catalogue.questionAbout("locationSafe");
            throw new UnansweredFacts(List.of(new Reason(
                    "K6",
                    "Commonwealth v. Brinson, 440 Mass. 609 (2003)",
                    safe.field(),
                    safe.problem(),
                    safe.mend() + ".")));
        }
    }

    private static boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    private static void checkGround(
            VehicleFacts vehicle,
            Supplier<List<MandatoryImpoundGround>> liveGrounds,
            String textOnImpoundment,
            List<Reason> reasons) {
        var claimed = vehicle.mandatoryGround();
        if (claimed == null) {
            return;
        }
        var ground = liveGrounds.get().stream()
                .filter(live -> live.key().equals(claimed))
                .findFirst();
        if (ground.isEmpty()) {
            reasons.add(new Reason(
                    "K1",
                    textOnImpoundment,
                    "vehicle.mandatoryGround",
                    "no ground by that key was live on the day of the stop",
                    "take a ground from the list; free text is no ground"));
        } else if (!ground.get().groundsK1()) {
            reasons.add(new Reason(
                    "K1",
                    ground.get().cite(),
                    "vehicle.mandatoryGround",
                    "this law does not require impoundment at a moving stop: %s"
                            .formatted(ground.get().title()),
                    "take a ground that requires impoundment, or none"));
        }
    }

    private static void checkVehicle(VehicleFacts vehicle, List<Reason> reasons) {
        if (is(vehicle.platesRevoked()) && is(vehicle.registered())) {
            reasons.add(new Reason(
                    "c90-34p-plates",
                    "G.L. c. 90 § 34P",
                    "vehicle.registered",
                    "a vehicle whose plates are revoked is not registered",
                    "correct one of the two"));
        }
        var purpose = vehicle.purpose();
        if (is(vehicle.mayStayParked())
                && (purpose == ImpoundPurpose.TRAFFIC_HAZARD || purpose == ImpoundPurpose.PRIVATE_PROPERTY)) {
            reasons.add(new Reason(
                    "K6",
                    "Commonwealth v. Brinson, 440 Mass. 609 (2003)",
                    "vehicle.mayStayParked",
                    "a vehicle that can stay lawfully parked without hazard has no such purpose of impoundment",
                    "correct one of the two"));
        }
        if (is(vehicle.mayStayParked()) && Boolean.FALSE.equals(vehicle.locationSafe())) {
            reasons.add(new Reason(
                    "K6",
                    "Commonwealth v. Brinson, 440 Mass. 609 (2003)",
                    "vehicle.locationSafe",
                    "a vehicle that can stay parked without hazard stands in a safe place",
                    "correct one of the two"));
        }
    }
}
