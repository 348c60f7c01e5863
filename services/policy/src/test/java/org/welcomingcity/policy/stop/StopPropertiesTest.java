package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;

/** What holds for every stop, whatever its facts: some thousands of them, drawn from a fixed seed. */
class StopPropertiesTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 2, 10), LocalDate.of(2025, 8, 3), LocalDate.of(2025, 8, 4), LocalDate.of(2026, 2, 5));
    private static List<Ruled> stops = List.of();

    @BeforeAll
    static void drawn() {
        stops = draw();
    }

    /** A stop with what the tables said on its day. */
    private record Ruled(LocalDate day, StopRuling ruling) {
        StopFacts facts() {
            return ruling.facts();
        }

        VehicleFacts vehicle() {
            return Objects.requireNonNull(facts().vehicle());
        }

        Decision choose(StopChoice.Person person, StopChoice.Vehicle vehicle, @Nullable String reason) {
            return POLICY.judge(ruling, new StopChoice(person, vehicle, reason, null, "departure.danger"));
        }
    }

    @Test
    void theSeedDrawsEveryOutcome() {
        assertThat(stops).hasSizeGreaterThan(2000);
        assertThat(stops.stream().map(stop -> stop.ruling().vehicle()).distinct())
                .containsExactlyInAnyOrder(VehicleOutcome.values());
    }

    /** An arrest for unlicensed operation alone always has a reason, and a supervisor. */
    @Test
    void noArrestForUnlicensedOperationAloneWithoutReasonAndSupervisor() {
        each(
                stop -> stop.facts().licence() == Licence.NONE
                        && stop.facts().judicialWarrant() == StopFacts.Warrant.NONE
                        && !stop.facts().otherArrestGround(),
                stop -> {
                    assertThat(stop.choose(StopChoice.Person.ARREST, StopChoice.Vehicle.WAITING, null))
                            .isInstanceOf(Decision.Refused.class);
                    assertThat(stop.choose(StopChoice.Person.ARREST, StopChoice.Vehicle.WAITING, "  "))
                            .isInstanceOf(Decision.Refused.class);
                    var reasoned = stop.choose(StopChoice.Person.ARREST, StopChoice.Vehicle.WAITING, "Why.");
                    if (reasoned instanceof Decision.Granted) {
                        assertThat(reasoned.obligations())
                                .extracting(Obligation::code)
                                .contains(Obligation.Code.STORE_REASON, Obligation.Code.SUPERVISOR_REVIEW);
                    }
                });
    }

    /** A licensed driver is arrested for nothing that has to do with the licence. */
    @Test
    void aLicensedDriverIsNotArrestedForTheLicence() {
        each(
                stop -> stop.ruling().person() == PersonOutcome.CIVIL_CITATION
                        || stop.ruling().person() == PersonOutcome.NOT_UNLICENSED,
                stop -> {
                    if (stop.facts().judicialWarrant() == StopFacts.Warrant.NONE
                            && !stop.facts().otherArrestGround()) {
                        assertThat(stop.choose(StopChoice.Person.ARREST, StopChoice.Vehicle.DRIVER_KEEPS, "Why."))
                                .isInstanceOf(Decision.Refused.class);
                    }
                });
    }

    /** An impoundment that no law requires keeps the record of the opportunity, and has one of the four purposes. */
    @Test
    void discretionaryImpoundmentHasItsRecordAndItsPurpose() {
        each(
                stop -> stop.ruling().vehicle() == VehicleOutcome.IMPOUND_DISCRETIONARY
                        && stop.choose(StopChoice.Person.SUMMONS, StopChoice.Vehicle.IMPOUND, "Why.")
                                instanceof Decision.Granted,
                stop -> {
                    var granted = stop.choose(StopChoice.Person.SUMMONS, StopChoice.Vehicle.IMPOUND, "Why.");
                    assertThat(granted.obligations())
                            .extracting(Obligation::code)
                            .contains(Obligation.Code.KEEP_OPPORTUNITY_RECORD);
                    assertThat(stop.vehicle().purpose()).isNotNull();
                });
    }

    /** A mandatory impoundment points to a ground that was live on the day of the stop. */
    @Test
    void mandatoryImpoundmentPointsToALiveGround() {
        each(
                stop -> stop.ruling().vehicle() == VehicleOutcome.IMPOUND_MANDATORY,
                stop -> assertThat(POLICY.mandatoryImpoundGrounds(CAMBRIDGE, stop.day()))
                        .filteredOn(MandatoryImpoundGround::groundsK1)
                        .extracting(MandatoryImpoundGround::key)
                        .contains(Objects.requireNonNull(stop.vehicle().mandatoryGround())));
    }

    /** Where a licensed passenger is known, the offer comes before any impoundment at discretion. */
    @Test
    void theOfferComesBeforeImpoundment() {
        each(stop -> stop.vehicle().passenger() == Passenger.LICENSED_NOT_YET_OFFERED, stop -> {
            assertThat(stop.ruling().vehicle()).isNotEqualTo(VehicleOutcome.GIVE_OPPORTUNITY);
            if (yes(stop.vehicle().registered()) && yes(stop.vehicle().insured())) {
                assertThat(stop.ruling().vehicle()).isNotEqualTo(VehicleOutcome.IMPOUND_DISCRETIONARY);
            }
        });
    }

    /** The same facts on the same day are decided the same, again and again. */
    @Test
    void theSameFactsAreDecidedTheSame() {
        each(
                stop -> true,
                stop -> assertThat(POLICY.ruleOn(CAMBRIDGE, stop.day(), stop.facts()))
                        .isEqualTo(stop.ruling()));
    }

    private static void each(Predicate<Ruled> which, java.util.function.Consumer<Ruled> check) {
        var checked = stops.stream().filter(which).peek(check).count();
        assertThat(checked).as("stops that the property speaks about").isPositive();
    }

    private static List<Ruled> draw() {
        var random = new Random(2129040);
        var ruled = new ArrayList<Ruled>();
        for (var drawn = 0; drawn < 6000; drawn++) {
            var day = DAYS.get(random.nextInt(DAYS.size()));
            try {
                ruled.add(new Ruled(day, POLICY.ruleOn(CAMBRIDGE, day, facts(random))));
            } catch (UnusableFacts contradiction) {
                // Facts that cannot both be are refused, and no stop.
            }
        }
        return ruled;
    }

    private static StopFacts facts(Random random) {
        return new StopFacts(
                any(random, Licence.values()),
                random.nextInt(8) == 0,
                random.nextInt(3) == 0 ? any(random, StopFacts.Warrant.values()) : StopFacts.Warrant.NONE,
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                random.nextBoolean(),
                random.nextInt(4) != 0,
                new VehicleFacts(
                        random.nextInt(6) == 0 ? "imp.court_order" : null,
                        random.nextInt(6) == 0,
                        random.nextInt(4) != 0,
                        random.nextInt(4) != 0,
                        random.nextInt(8) == 0,
                        random.nextBoolean(),
                        any(random, Passenger.values()),
                        any(random, Opportunity.values()),
                        random.nextInt(4) != 0,
                        random.nextInt(3) == 0,
                        any(random, Alternative.values()),
                        random.nextBoolean() ? any(random, ImpoundPurpose.values()) : null));
    }

    private static boolean yes(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
