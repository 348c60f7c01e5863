package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnansweredFacts;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;

/** No fact is answered for the officer: it is asked for by name where a table needs it, and left alone where none does. */
class UnansweredTest {

    private static final List<Consumer<Stops>> FORGETTING = List.of(
            stop -> stop.residencyFacts = null,
            stop -> stop.identityEstablished = null,
            stop -> stop.driverFit = null,
            stop -> stop.evidence = null,
            stop -> stop.registered = null,
            stop -> stop.insured = null,
            stop -> stop.platesRevoked = null,
            stop -> stop.ownerTowPractical = null,
            stop -> stop.passenger = null,
            stop -> stop.opportunity = null,
            stop -> stop.locationSafe = null,
            stop -> stop.mayStayParked = null,
            stop -> stop.alternative = null);

    private static List<String> asked(Consumer<Stops> change) {
        var facts = Stops.vehicle(stop -> {
            change.accept(stop);
            return stop;
        });
        try {
            POLICY.ruleOn(CAMBRIDGE, TODAY, facts);
            return List.of();
        } catch (UnansweredFacts open) {
            return open.reasons().stream().map(Reason::field).toList();
        }
    }

    @Test
    void whatIsNeededIsAskedForByItsName() {
        assertThat(asked(stop -> stop.passenger = null)).containsExactly("vehicle.passenger");
        assertThat(asked(stop -> stop.insured = null)).containsExactly("vehicle.insured");
        assertThat(asked(stop -> stop.identityEstablished = null)).containsExactly("identityEstablished");
        assertThat(asked(stop -> {
                    stop.licence = Licence.VALID_NOT_CARRIED;
                    stop.driverFit = null;
                }))
                .containsExactly("driverFit");
        assertThat(asked(stop -> {
                    stop.licence = Licence.VALID_ELSEWHERE;
                    stop.residencyFacts = null;
                }))
                .contains("residencyFacts");
        assertThat(asked(stop -> {
                    stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
                    stop.opportunity = Opportunity.ENDED;
                    stop.locationSafe = null;
                }))
                .containsExactly("vehicle.locationSafe");
    }

    @Test
    void whatIsNotNeededIsNotAskedFor() {
        assertThat(asked(stop -> stop.ownerTowPractical = null)).isEmpty();
        assertThat(asked(stop -> stop.residencyFacts = null)).isEmpty();
        assertThat(asked(stop -> stop.driverFit = null)).isEmpty();
        assertThat(asked(stop -> stop.federalDocument = null)).isEmpty();
        assertThat(asked(stop -> {
                    stop.passenger = Passenger.OFFER_ACCEPTED;
                    stop.opportunity = null;
                    stop.locationSafe = null;
                    stop.mayStayParked = null;
                    stop.alternative = null;
                }))
                .as("the passenger takes the car: nobody else has to be called")
                .isEmpty();
        assertThat(asked(stop -> {
                    stop.mandatoryGround = "imp.court_order";
                    FORGETTING.subList(3, FORGETTING.size()).forEach(forget -> forget.accept(stop));
                }))
                .as("a law requires impoundment, whatever else: only the plates are asked for, which are seized too")
                .doesNotContain("vehicle.passenger", "vehicle.evidence", "vehicle.alternative");
    }

    /** Leaving answers out never changes what is decided: it is the same, or it is asked for. */
    @Test
    void anAnswerLeftOutIsNeverGuessed() {
        var random = new Random(37);
        var named = new TreeSet<String>();
        for (var round = 0; round < 4000; round++) {
            var seed = random.nextLong();
            var whole = ruled(seed, stop -> {});
            if (whole == null) {
                continue;
            }
            var forget = FORGETTING.get(random.nextInt(FORGETTING.size()));
            var another = FORGETTING.get(random.nextInt(FORGETTING.size()));
            try {
                var without = ruled(seed, forget.andThen(another));
                assertThat(without).isNotNull();
                assertThat(without.person()).isEqualTo(whole.person());
                assertThat(without.personRule()).isEqualTo(whole.personRule());
                assertThat(without.vehicle()).isEqualTo(whole.vehicle());
                assertThat(without.vehicleRule()).isEqualTo(whole.vehicleRule());
            } catch (UnansweredFacts open) {
                assertThat(open.reasons()).isNotEmpty().allSatisfy(reason -> {
                    assertThat(reason.problem()).isNotBlank();
                    assertThat(reason.mend()).isNotBlank();
                    assertThat(reason.cite()).isNotBlank();
                });
                open.reasons().forEach(reason -> named.add(reason.field()));
            }
        }
        assertThat(named).hasSize(FORGETTING.size());
    }

    @Test
    void aChoiceAsksForWhatItStandsOn() {
        var facts = Stops.vehicle(stop -> {
            stop.passenger = Passenger.OFFER_ACCEPTED;
            stop.mayStayParked = null;
            stop.alternative = null;
            return stop;
        });
        assertThatThrownBy(() -> Stops.choice(facts, StopChoice.Vehicle.LEAVE_PARKED))
                .isInstanceOf(UnansweredFacts.class);
        assertThatThrownBy(() -> Stops.choice(facts, StopChoice.Vehicle.OTHER_AGREED))
                .isInstanceOf(UnansweredFacts.class);
        Stops.choice(facts, StopChoice.Vehicle.HAND_OVER);
    }

    /** A choice is judged as it would be with every answer, or what it stands on is asked for: whatever was left out. */
    @Test
    void aChoiceOnFactsWithGapsIsNeverJudgedOtherwise() {
        var random = new Random(41);
        var judged = 0;
        for (var round = 0; round < 4000; round++) {
            var seed = random.nextLong();
            Consumer<Stops> forget = stop -> {};
            for (var gap = 0; gap < 4; gap++) {
                forget = forget.andThen(FORGETTING.get(random.nextInt(FORGETTING.size())));
            }
            var person = any(random, StopChoice.Person.values());
            var vehicle = any(random, StopChoice.Vehicle.values());
            var choice = new StopChoice(person, vehicle, "The driver drove on.");
            try {
                var whole = ruled(seed, stop -> {});
                var without = ruled(seed, forget);
                if (whole == null || without == null) {
                    continue;
                }
                var with = POLICY.judge(whole, choice);
                assertThat(rules(POLICY.judge(without, choice))).isEqualTo(rules(with));
                judged++;
            } catch (UnansweredFacts open) {
                assertThat(open.reasons()).isNotEmpty();
            }
        }
        assertThat(judged).isGreaterThan(500);
    }

    private static String rules(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> "GRANTED";
            case Decision.Refused refused ->
                "REFUSED " + refused.reasons().stream().map(Reason::ruleId).toList();
            case Decision.Referred referred ->
                "REFERRED " + referred.reasons().stream().map(Reason::ruleId).toList();
        };
    }

    private static @Nullable StopRuling ruled(long seed, Consumer<Stops> change) {
        var random = new Random(seed);
        var facts = Stops.vehicle(stop -> {
            stop.licence = any(random, Licence.values());
            stop.judicialWarrant = any(random, StopFacts.Warrant.values());
            stop.otherArrestGround = random.nextBoolean();
            stop.criminalCharge = random.nextBoolean();
            stop.identityEstablished = random.nextBoolean();
            stop.driverFit = random.nextBoolean();
            stop.evidence = random.nextInt(6) == 0;
            stop.registered = random.nextInt(4) != 0;
            stop.insured = random.nextInt(4) != 0;
            stop.ownerTowPractical = random.nextBoolean();
            stop.passenger = any(random, Passenger.values());
            stop.opportunity = any(random, Opportunity.values());
            stop.locationSafe = random.nextBoolean();
            stop.mayStayParked = random.nextInt(4) == 0;
            stop.alternative = any(random, Alternative.values());
            stop.purpose = random.nextBoolean() ? any(random, ImpoundPurpose.values()) : null;
            change.accept(stop);
            return stop;
        });
        try {
            return POLICY.ruleOn(CAMBRIDGE, TODAY, facts, random.nextBoolean());
        } catch (UnansweredFacts open) {
            throw open;
        } catch (UnusableFacts contradictory) {
            return null;
        }
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
