package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;
import static org.welcomingcity.policy.stop.Stops.choice;
import static org.welcomingcity.policy.stop.Stops.ruling;
import static org.welcomingcity.policy.stop.Stops.vehicle;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.StopChoice.Vehicle;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;

public class VehicleRulesTest {

    @Test
    void k1ALawRequiresImpoundmentAndItsHoldIsShown() {
        var facts = with(stop -> stop.mandatoryGround = "imp.oui_refusal_12h");

        assertRuled(facts, VehicleOutcome.IMPOUND_MANDATORY, "K1");
        assertGranted(choice(facts, Vehicle.IMPOUND), Obligation.Code.OBSERVE_MANDATORY_HOLD);
        assertThat(POLICY.mandatoryImpoundGrounds(CAMBRIDGE, TODAY))
                .filteredOn(ground -> ground.key().equals("imp.oui_refusal_12h"))
                .singleElement()
                .satisfies(ground -> assertThat(ground.holdHours()).isEqualTo(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imp.plate_seizure_34p", "imp.snow_emergency", "imp.five_tickets", "because I say so"})
    void k1WhatRequiresNoImpoundmentAtAStopIsNoGround(String claimed) {
        var facts = with(stop -> stop.mandatoryGround = claimed);

        assertUnusable(facts, "K1", "vehicle.mandatoryGround");
    }

    @Test
    void k2EvidenceIsImpoundedAndASupervisorLooks() {
        var facts = with(stop -> stop.evidence = true);

        assertRuled(facts, VehicleOutcome.IMPOUND_EVIDENCE, "K2");
        assertGranted(choice(facts, Vehicle.IMPOUND), Obligation.Code.SUPERVISOR_REVIEW);
    }

    @Test
    void k3NobodyMayDriveItAndTheOwnerHasItTowed() {
        var facts = with(stop -> {
            stop.insured = false;
            stop.ownerTowPractical = true;
        });

        assertRuled(facts, VehicleOutcome.OWNER_ARRANGED_TOW, "K3");
        assertGranted(choice(facts, Vehicle.OWNER_TOW), Obligation.Code.OWNER_ARRANGES_TOW);
        assertRefused(choice(facts, Vehicle.IMPOUND), "K3", "choice.vehicle");
    }

    @Test
    void k3WithoutAPracticalTowItMayBeImpoundedForAnAcceptedPurposeOnly() {
        var without = with(stop -> stop.registered = false);
        var named = with(stop -> {
            stop.registered = false;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
        });

        assertRuled(without, VehicleOutcome.IMPOUND_DISCRETIONARY, "K3");
        assertRefused(choice(without, Vehicle.IMPOUND), "imp-purposes", "facts.vehicle.purpose");
        assertGranted(choice(named, Vehicle.IMPOUND), Obligation.Code.KEEP_OPPORTUNITY_RECORD);
    }

    @Test
    void k3RevokedPlatesAreSeizedAndTheCarIsNot() {
        var facts = with(stop -> {
            stop.registered = false;
            stop.platesRevoked = true;
            stop.ownerTowPractical = true;
        });

        assertRuled(facts, VehicleOutcome.OWNER_ARRANGED_TOW, "K3");
        assertThat(ruling(facts).obligations())
                .filteredOn(duty -> duty.code() == Obligation.Code.SEIZE_PLATES)
                .singleElement()
                .satisfies(duty -> assertThat(duty.ruleId()).isEqualTo("c90-34p-plates"));
    }

    @Test
    void k4TheLicensedPassengerIsOfferedTheCarFirst() {
        var facts = with(stop -> {
            stop.passenger = Passenger.LICENSED_NOT_YET_OFFERED;
            // Whatever else is true.
            stop.purpose = ImpoundPurpose.PROTECT_VEHICLE;
            stop.opportunity = Opportunity.ENDED;
        });

        assertRuled(facts, VehicleOutcome.OFFER_PASSENGER, "K4");
        assertThat(ruling(facts).sentence())
                .isEqualTo(
                        "SUMMONS whenever possible, in the officer's discretion; offer the licensed passenger the car; if"
                                + " none takes it, give a reasonable opportunity");
        assertRefused(choice(facts, Vehicle.IMPOUND), "K4", "choice.vehicle");
    }

    @Test
    void k4ThePassengerWhoAcceptsTakesIt() {
        var facts = with(stop -> stop.passenger = Passenger.OFFER_ACCEPTED);

        assertRuled(facts, VehicleOutcome.HAND_OVER, "K4");
        assertGranted(choice(facts, Vehicle.HAND_OVER), Obligation.Code.VERIFY_LICENCE_OF_OPERATOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Passenger.class,
            names = {"NONE", "OFFER_DECLINED"})
    void k5TheOpportunityComesBeforeImpoundment(Passenger passenger) {
        var facts = with(stop -> {
            stop.passenger = passenger;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
        });

        assertRuled(facts, VehicleOutcome.GIVE_OPPORTUNITY, "K5");
        assertThat(ruling(facts).sentence()).contains("(30 minutes)");
        assertRefused(choice(facts, Vehicle.IMPOUND), "K5", "choice.vehicle");
        assertGranted(choice(facts, Vehicle.WAITING), Obligation.Code.KEEP_OPPORTUNITY_RECORD);
    }

    @Test
    void k5TheOperatorOnTheWayIsWaitedFor() {
        var facts = with(stop -> stop.opportunity = Opportunity.RUNNING);

        assertRuled(facts, VehicleOutcome.GIVE_OPPORTUNITY, "K5");
        assertThat(ruling(facts).sentence()).contains("wait for the licensed operator, 30 minutes");
    }

    @Test
    void k5TheOperatorWhoArrivedTakesIt() {
        var facts = with(stop -> stop.opportunity = Opportunity.OPERATOR_ARRIVED);

        assertRuled(facts, VehicleOutcome.HAND_OVER, "K5");
        assertRefused(choice(facts, Vehicle.IMPOUND), "K5", "choice.vehicle");
    }

    @Test
    void k6ACarThatCanStayParkedStays() {
        var facts = with(stop -> stop.mayStayParked = true);

        assertRuled(facts, VehicleOutcome.LEAVE_PARKED, "K6");
        assertGranted(choice(facts, Vehicle.LEAVE_PARKED), Obligation.Code.NOTE_KEYS_AND_LOCK);
        assertRefused(choice(facts, Vehicle.IMPOUND), "K6", "choice.vehicle");
    }

    @Test
    void k6ACarThatCanStayParkedIsNoHazard() {
        var hazard = with(stop -> {
            stop.mayStayParked = true;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
        });
        var unsafe = with(stop -> {
            stop.mayStayParked = true;
            stop.locationSafe = false;
        });

        assertUnusable(hazard, "K6", "vehicle.mayStayParked");
        assertUnusable(unsafe, "K6", "vehicle.locationSafe");
    }

    @Test
    void k7TheAlternativeIsWeighedFirst() {
        var facts = with(stop -> {
            stop.opportunity = Opportunity.ENDED;
            stop.alternative = Alternative.PROPOSED;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
        });

        assertRuled(facts, VehicleOutcome.CONSIDER_ALTERNATIVE, "K7");
        assertRefused(choice(facts, Vehicle.IMPOUND), "K7", "choice.vehicle");
    }

    @Test
    void k7WhatWasAgreedIsDone() {
        var facts = with(stop -> stop.alternative = Alternative.ACCEPTED);

        assertRuled(facts, VehicleOutcome.NO_IMPOUND, "K7");
        assertRefused(choice(facts, Vehicle.OTHER_AGREED), "K7", "choice.otherWay");
        assertThat(Stops.both(facts, StopChoice.Person.SUMMONS, Vehicle.OTHER_AGREED))
                .isInstanceOf(Decision.Granted.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Opportunity.class,
            names = {"ENDED", "DECLINED"})
    void k8AfterTheOpportunityItMayBeImpoundedForAnAcceptedPurpose(Opportunity opportunity) {
        var facts = with(stop -> {
            stop.opportunity = opportunity;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
        });

        assertRuled(facts, VehicleOutcome.IMPOUND_DISCRETIONARY, "K8");
        assertGranted(choice(facts, Vehicle.IMPOUND), Obligation.Code.KEEP_OPPORTUNITY_RECORD);
        assertRefused(choice(facts, Vehicle.LEAVE_PARKED), "K6", "facts.vehicle.mayStayParked");
    }

    @Test
    void k8AnUnsafePlaceEndsTheOpportunity() {
        var facts = with(stop -> {
            stop.locationSafe = false;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
        });

        assertRuled(facts, VehicleOutcome.IMPOUND_DISCRETIONARY, "K8");
    }

    @Test
    void k9WithoutAnAcceptedPurposeThereIsNoImpoundment() {
        var facts = with(stop -> stop.opportunity = Opportunity.ENDED);

        assertRuled(facts, VehicleOutcome.NO_IMPOUND, "K9");
        assertRefused(choice(facts, Vehicle.IMPOUND), "K9", "choice.vehicle");
        assertRefused(choice(facts, Vehicle.DRIVER_KEEPS), "c90-12b-permit-unlicensed", "choice.vehicle");
    }

    @Test
    void k9ADriverWhoIsLicensedAfterAllDrivesOn() {
        var facts = with(stop -> stop.licence = Licence.VALID_NOT_CARRIED);

        assertRuled(facts, VehicleOutcome.NO_IMPOUND, "K9");
        assertThat(choice(facts, Vehicle.DRIVER_KEEPS)).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void k9ADriverWhoIsLicensedMayNotDriveAnUninsuredCar() {
        var facts = with(stop -> {
            stop.licence = Licence.VALID_NOT_CARRIED;
            stop.insured = false;
            stop.ownerTowPractical = true;
        });

        assertRuled(facts, VehicleOutcome.OWNER_ARRANGED_TOW, "K3");
        assertRefused(choice(facts, Vehicle.DRIVER_KEEPS), "K3", "choice.vehicle");
    }

    @Test
    void whatBecomesOfTheVehicleHasToBeSaid() {
        assertRefused(
                POLICY.judge(ruling(with(stop -> {})), new StopChoice(StopChoice.Person.SUMMONS, null, null)),
                "K9",
                "choice.vehicle");
    }

    @Test
    void aChoiceForAVehicleNobodyMentionedIsRefused() {
        assertRefused(choice(Stops.person(stop -> stop), Vehicle.IMPOUND), "K9", "choice.vehicle");
    }

    @Test
    void beforeTheOrdinanceNobodyHadToWait() {
        var facts = with(stop -> stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD);
        var ruling = POLICY.ruleOn(CAMBRIDGE, LocalDate.of(2020, 2, 9), facts);

        assertThat(ruling.vehicle()).isEqualTo(VehicleOutcome.IMPOUND_DISCRETIONARY);
        assertThat(ruling.trail().tables())
                .filteredOn(table -> table.id().equals("opportunity-state"))
                .singleElement()
                .satisfies(table -> assertThat(
                                java.util.Objects.requireNonNull(table.hitRow()).ruleId())
                        .isEqualTo("imp-no-duty-call"));
    }

    @Test
    void platesCannotBeRevokedAndRegistered() {
        assertUnusable(with(stop -> stop.platesRevoked = true), "c90-34p-plates", "vehicle.registered");
    }

    private static StopFacts with(Consumer<Stops> change) {
        return vehicle(stop -> {
            change.accept(stop);
            return stop;
        });
    }

    private static void assertRuled(StopFacts facts, VehicleOutcome outcome, String rule) {
        var ruling = ruling(facts);
        assertThat(ruling.vehicle()).isEqualTo(outcome);
        assertThat(ruling.vehicleRule()).isEqualTo(rule);
    }

    private static void assertGranted(Decision decision, Obligation.Code duty) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted -> assertThat(granted.obligations())
                                .extracting(Obligation::code)
                                .contains(duty));
    }

    private static void assertRefused(Decision decision, String rule, String field) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .extracting(Reason::ruleId, Reason::field)
                                .containsExactly(rule, field));
    }

    private static void assertUnusable(StopFacts facts, String rule, String field) {
        assertThatThrownBy(() -> ruling(facts))
                .isInstanceOfSatisfying(
                        UnusableFacts.class,
                        thrown -> assertThat(thrown.reasons())
                                .singleElement()
                                .extracting(Reason::ruleId, Reason::field)
                                .containsExactly(rule, field));
    }
}
