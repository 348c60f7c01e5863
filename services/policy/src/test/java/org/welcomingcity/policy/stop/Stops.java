package org.welcomingcity.policy.stop;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.TestedPolicy;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;

/**
 * Stops for tests. Each starts from the plainest one, unlicensed, identity established, nothing else, a sound car with
 * nobody to take it, and changes what the test is about.
 */
public final class Stops {

    /** The packs, loaded once for all tests. */
    public static final OrdinancePolicy POLICY = TestedPolicy.POLICY;

    /** The city the first packs are for. */
    public static final String CAMBRIDGE = "cambridge-ma";

    /** A day on which the ordinance as amended is in force. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    public Licence licence = Licence.NONE;
    public @Nullable Boolean residencyFacts = false;
    public StopFacts.Warrant judicialWarrant = StopFacts.Warrant.NONE;
    public @Nullable Boolean federalDocument = false;
    public boolean otherArrestGround;
    public boolean criminalCharge;
    public @Nullable Boolean identityEstablished = true;
    public @Nullable Boolean driverFit = true;
    public boolean withVehicle;
    public @Nullable String mandatoryGround;
    public @Nullable Boolean evidence = false;
    public @Nullable Boolean registered = true;
    public @Nullable Boolean insured = true;
    public @Nullable Boolean platesRevoked = false;
    public @Nullable Boolean ownerTowPractical = false;
    public @Nullable Passenger passenger = Passenger.NONE;
    public @Nullable Opportunity opportunity = Opportunity.NOT_GIVEN;
    public @Nullable Boolean locationSafe = true;
    public @Nullable Boolean mayStayParked = false;
    public @Nullable Alternative alternative = Alternative.NONE;
    public @Nullable ImpoundPurpose purpose;

    /** The facts about a person, no vehicle. */
    public static StopFacts person(UnaryOperator<Stops> change) {
        return change.apply(new Stops()).facts();
    }

    /** The facts about a person and a vehicle. */
    public static StopFacts vehicle(UnaryOperator<Stops> change) {
        var stop = new Stops();
        stop.withVehicle = true;
        return change.apply(stop).facts();
    }

    private StopFacts facts() {
        return new StopFacts(
                licence,
                residencyFacts,
                judicialWarrant,
                federalDocument,
                otherArrestGround,
                criminalCharge,
                identityEstablished,
                driverFit,
                withVehicle
                        ? new VehicleFacts(
                                mandatoryGround,
                                evidence,
                                registered,
                                insured,
                                platesRevoked,
                                ownerTowPractical,
                                passenger,
                                opportunity,
                                locationSafe,
                                mayStayParked,
                                alternative,
                                purpose)
                        : null);
    }

    /** What the amended ordinance says. */
    public static StopRuling ruling(StopFacts facts) {
        return POLICY.ruleOn(CAMBRIDGE, TODAY, facts);
    }

    /** A choice about person and vehicle. */
    public static StopChoice choosing(
            StopChoice.Person person, StopChoice.@Nullable Vehicle vehicle, @Nullable String reason) {
        return new StopChoice(person, vehicle, reason);
    }

    /** What follows when the officer chooses so about the person. */
    public static Decision choice(StopFacts facts, StopChoice.Person person, @Nullable String reason) {
        return POLICY.judge(
                ruling(facts), new StopChoice(person, null, reason, null, reason == null ? null : "departure.danger"));
    }

    /** What follows when the officer chooses so, whatever else there is to say. */
    public static Decision both(StopFacts facts, StopChoice.Person person, StopChoice.Vehicle vehicle) {
        return POLICY.judge(ruling(facts), new StopChoice(person, vehicle, "What was seen.", "A friend tows it."));
    }

    /** What follows when the officer summons, and chooses so about the vehicle. */
    public static Decision choice(StopFacts facts, StopChoice.Vehicle vehicle) {
        return POLICY.judge(ruling(facts), new StopChoice(StopChoice.Person.SUMMONS, vehicle, null));
    }
}
