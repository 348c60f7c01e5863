package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Passenger;
import org.welcomingcity.policy.stop.StopFacts.Warrant;

/**
 * Person and vehicle together: every choice about the one with every choice about the other, on every combination of the facts
 * that bear on both. What is granted keeps these properties, whatever the tables look like.
 */
class TogetherTest {

    private static final List<Case> GRANTED = new ArrayList<>();
    private static int asked;

    /** A choice that was granted, or that waits for a second person. */
    private record Case(StopFacts facts, StopChoice choice, StopRuling ruling, Decision decision) {
        StopFacts.VehicleFacts vehicle() {
            return Objects.requireNonNull(facts.vehicle());
        }

        boolean licensed() {
            return facts.licence() == Licence.VALID_NOT_CARRIED
                    || (facts.licence() == Licence.VALID_ELSEWHERE && !yes(facts.residencyFacts()));
        }
    }

    @BeforeAll
    static void everyCombination() {
        for (var licence : Licence.values()) {
            for (var warrant : Warrant.values()) {
                for (var bits = 0; bits < 256; bits++) {
                    choose(facts(licence, warrant, bits, Alternative.NONE, Passenger.NONE));
                    choose(facts(licence, warrant, bits, Alternative.ACCEPTED, Passenger.NONE));
                    choose(facts(licence, warrant, bits, Alternative.NONE, Passenger.OFFER_ACCEPTED));
                }
            }
        }
    }

    private static StopFacts facts(
            Licence licence, Warrant warrant, int bits, Alternative alternative, Passenger passenger) {
        return Stops.vehicle(stop -> {
            stop.licence = licence;
            stop.judicialWarrant = warrant;
            stop.otherArrestGround = (bits & 1) != 0;
            stop.criminalCharge = (bits & 1) != 0 || (bits & 2) != 0;
            stop.driverFit = (bits & 4) == 0;
            stop.registered = (bits & 8) == 0;
            stop.ownerTowPractical = (bits & 16) != 0;
            stop.locationSafe = (bits & 32) == 0;
            stop.mayStayParked = (bits & 64) != 0;
            stop.purpose = (bits & 128) != 0 ? ImpoundPurpose.TRAFFIC_HAZARD : null;
            stop.residencyFacts = false;
            stop.alternative = alternative;
            stop.passenger = passenger;
            return stop;
        });
    }

    private static void choose(StopFacts facts) {
        StopRuling free;
        StopRuling inCustody;
        try {
            free = POLICY.ruleOn(CAMBRIDGE, TODAY, facts, false);
            inCustody = POLICY.ruleOn(CAMBRIDGE, TODAY, facts, true);
        } catch (UnusableFacts contradictory) {
            return;
        }
        for (var person : StopChoice.Person.values()) {
            var arrests = person == StopChoice.Person.ARREST;
            for (var vehicle : StopChoice.Vehicle.values()) {
                var named = vehicle == StopChoice.Vehicle.OTHER_AGREED ? "A neighbor takes it home." : null;
                for (var otherWay : new @Nullable String[] {null, named}) {
                    asked++;
                    var choice = new StopChoice(person, vehicle, "What was seen.", otherWay);
                    var decision = POLICY.judge(arrests ? inCustody : free, choice);
                    if (asked % 16 == 0) {
                        assertThat(POLICY.judge(arrests ? free : inCustody, choice))
                                .as("whatever was asked before the choice: %s, %s", facts, choice)
                                .isEqualTo(decision);
                    }
                    if (!(decision instanceof Decision.Refused)) {
                        GRANTED.add(new Case(facts, choice, arrests ? inCustody : free, decision));
                    }
                    if (named == null) {
                        break;
                    }
                }
            }
        }
    }

    private static boolean yes(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    private static List<Case> granted(java.util.function.Predicate<Case> which) {
        var found = GRANTED.stream().filter(which).toList();
        assertThat(found).as("cases that the property speaks about").isNotEmpty();
        return found;
    }

    @Test
    void everyChoiceIsGrantedSomewhere() {
        assertThat(asked).isGreaterThan(100_000);
        for (var vehicle : StopChoice.Vehicle.values()) {
            granted(one -> one.choice().vehicle() == vehicle);
        }
        for (var person : StopChoice.Person.values()) {
            granted(one -> one.choice().person() == person);
        }
    }

    @Test
    void whoDrivesOnIsLicensedFitNotArrestedAndTheCarMayBeDriven() {
        for (var one : granted(one -> one.choice().vehicle() == StopChoice.Vehicle.DRIVER_KEEPS)) {
            assertThat(one.licensed()).as("%s", one).isTrue();
            assertThat(yes(one.facts().driverFit())).as("%s", one).isTrue();
            assertThat(one.choice().person()).as("%s", one).isNotEqualTo(StopChoice.Person.ARREST);
            assertThat(yes(one.vehicle().registered())).as("%s", one).isTrue();
        }
    }

    @Test
    void whatIsLeftParkedStandsLawfullyAndSafely() {
        for (var one : granted(one -> one.choice().vehicle() == StopChoice.Vehicle.LEAVE_PARKED)) {
            assertThat(yes(one.vehicle().mayStayParked())).as("%s", one).isTrue();
            assertThat(yes(one.vehicle().locationSafe())).as("%s", one).isTrue();
            assertThat(yes(one.vehicle().registered())).as("%s", one).isTrue();
        }
    }

    @Test
    void anotherWayIsAgreedAndNamed() {
        for (var one : granted(one -> one.choice().vehicle() == StopChoice.Vehicle.OTHER_AGREED)) {
            assertThat(one.vehicle().alternative()).as("%s", one).isEqualTo(Alternative.ACCEPTED);
            assertThat(one.choice().otherWay()).as("%s", one).isNotBlank();
        }
    }

    /** A car that endangers traffic, and that nobody who may drive it takes, is never without a way to be moved. */
    @Test
    void aHazardMayBeMovedWhateverTheLicense() {
        var hazards = granted(one -> one.vehicle().purpose() == ImpoundPurpose.TRAFFIC_HAZARD
                && !yes(one.vehicle().locationSafe())
                && one.vehicle().passenger() == Passenger.NONE
                && one.vehicle().alternative() == Alternative.NONE);
        for (var licence : Licence.values()) {
            for (var person : List.of(StopChoice.Person.SUMMONS, StopChoice.Person.ARREST)) {
                for (var registered : List.of(true, false)) {
                    assertThat(hazards)
                            .as("%s, %s, registered %s", licence, person, registered)
                            .anySatisfy(one -> {
                                assertThat(one.facts().licence()).isEqualTo(licence);
                                assertThat(one.choice().person()).isEqualTo(person);
                                assertThat(one.vehicle().registered()).isEqualTo(registered);
                                assertThat(one.choice().vehicle()).isEqualTo(StopChoice.Vehicle.IMPOUND);
                            });
                }
            }
        }
    }

    /** No arrest without a ground; on a paper that nobody confirmed it waits, and on one that no court issued it is refused. */
    @Test
    void anArrestHasItsGround() {
        for (var one : granted(one -> one.choice().person() == StopChoice.Person.ARREST)) {
            var facts = one.facts();
            switch (facts.judicialWarrant()) {
                case CONFIRMED -> assertThat(one.decision()).isInstanceOf(Decision.Granted.class);
                case UNCHECKED ->
                    assertThat(one.decision() instanceof Decision.Granted)
                            .as("%s", one)
                            .isEqualTo(facts.otherArrestGround());
                case NOT_JUDICIAL ->
                    assertThat(facts.otherArrestGround()).as("%s", one).isTrue();
                case NONE ->
                    assertThat(facts.otherArrestGround() || !one.licensed())
                            .as("%s", one)
                            .isTrue();
            }
        }
    }

    /** The headline is about the gravest ground there is: custody before a summons, a summons before a civil citation. */
    @Test
    void theHeadlineFollowsTheGravestGround() {
        for (var one : granted(one -> true)) {
            var facts = one.facts();
            var outcome = one.ruling().person();
            if (facts.judicialWarrant() == Warrant.CONFIRMED || facts.otherArrestGround()) {
                assertThat(outcome).as("%s", one).isEqualTo(PersonOutcome.ARREST_PERMITTED);
            } else if (facts.judicialWarrant() == Warrant.UNCHECKED) {
                assertThat(outcome).as("%s", one).isEqualTo(PersonOutcome.ARREST_UNCONFIRMED);
            } else if (facts.criminalCharge() || !one.licensed()) {
                assertThat(outcome).as("%s", one).isNotIn(PersonOutcome.CIVIL_CITATION, PersonOutcome.NOT_UNLICENSED);
            }
        }
    }
}
