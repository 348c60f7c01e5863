package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.choice;
import static org.welcomingcity.policy.stop.Stops.person;
import static org.welcomingcity.policy.stop.Stops.ruling;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.StopChoice.Person;
import org.welcomingcity.policy.stop.StopFacts.Licence;

class PersonRulesTest {

    private static final StopFacts UNLICENSED = person(stop -> stop);

    @Test
    void p1ALicenceNotCarriedIsACivilMatterAndNoGroundOfArrest() {
        var facts = person(stop -> {
            stop.licence = Licence.VALID_NOT_CARRIED;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.CIVIL_CITATION, "P1");
        assertRefused(choice(facts, Person.ARREST, "the driver was rude"), "P1", "choice.person");
        assertThat(choice(facts, Person.CIVIL_CITATION, null)).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void p2ANonResidentWithALicenceIssuedElsewhereIsNotUnlicensed() {
        var facts = person(stop -> {
            stop.licence = Licence.VALID_ELSEWHERE;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.NOT_UNLICENSED, "P2");
        assertRefused(choice(facts, Person.ARREST, "no Massachusetts license"), "P2", "choice.person");
    }

    @Test
    void p2FactsOfResidencyMakeTheSameDriverUnlicensed() {
        var facts = person(stop -> {
            stop.licence = Licence.VALID_ELSEWHERE;
            stop.residencyFacts = true;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.SUMMONS, "P8");
    }

    @Test
    void p2ResidencyWithoutALicenceFromElsewhereIsAContradiction() {
        var facts = person(stop -> {
            stop.residencyFacts = true;
            return stop;
        });

        assertThatThrownBy(() -> ruling(facts))
                .isInstanceOfSatisfying(
                        UnusableFacts.class,
                        thrown -> assertThat(thrown.reasons())
                                .extracting(Reason::ruleId, Reason::field)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("P2", "residencyFacts")));
    }

    @Test
    void p3AJudicialWarrantPermitsCustodyAndItsNumberIsKept() {
        var facts = person(stop -> {
            stop.judicialWarrant = StopFacts.Warrant.CONFIRMED;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.ARREST_PERMITTED, "P3");
        assertThat(choice(facts, Person.ARREST, null).obligations())
                .extracting(Obligation::code)
                .containsExactly(Obligation.Code.STORE_WARRANT);
        assertThat(choice(facts, Person.SUMMONS, null)).isInstanceOf(Decision.Granted.class);
    }

    /** P4 as a metamorphic property: whatever else is true, a federal administrative document changes no outcome. */
    @ParameterizedTest
    @EnumSource(Licence.class)
    void p4AFederalAdministrativeDocumentChangesNothingButTheLog(Licence licence) {
        for (var bits = 0; bits < 8; bits++) {
            var warrant = (bits & 1) != 0 ? StopFacts.Warrant.CONFIRMED : StopFacts.Warrant.NONE;
            var otherGround = (bits & 2) != 0;
            var identity = (bits & 4) != 0;
            var without = new StopFacts(licence, false, warrant, false, otherGround, false, identity, true, null);
            var with = new StopFacts(licence, false, warrant, true, otherGround, false, identity, true, null);

            assertThat(ruling(with).person()).isEqualTo(ruling(without).person());
            assertThat(ruling(with).sentence()).isEqualTo(ruling(without).sentence());
            assertThat(ruling(with).obligations())
                    .extracting(Obligation::code)
                    .contains(Obligation.Code.LOG_FEDERAL_DOCUMENT)
                    .hasSize(ruling(without).obligations().size() + 1);
            for (var chosen : Person.values()) {
                assertThat(choice(with, chosen, null)).hasSameClassAs(choice(without, chosen, null));
            }
        }
    }

    @Test
    void p5AnotherOffencePermitsCustodyAndIsStoredAsTheGround() {
        var facts = person(stop -> {
            stop.otherArrestGround = true;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.ARREST_PERMITTED, "P5");
        assertThat(choice(facts, Person.ARREST, null).obligations())
                .extracting(Obligation::code)
                .containsExactly(Obligation.Code.STORE_OTHER_OFFENCE);
    }

    @Test
    void p6ASuspendedLicencePrefersASummonsAndSaysThatTheQuestionIsOpen() {
        var facts = person(stop -> {
            stop.licence = Licence.SUSPENDED_OR_REVOKED;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.SUMMONS, "P6");
        assertThat(hit(ruling(facts), "person-outcome").status()).isEqualTo(RuleStatus.OPEN);
        assertRefused(choice(facts, Person.ARREST, null), "P6", "choice.reason");
        assertDeparture(choice(facts, Person.ARREST, "Third time this week."), "P6");
    }

    @Test
    void p7UnknownIdentityDoesNotExcludeCustodyButNeedsAReasonAndASupervisor() {
        var facts = person(stop -> {
            stop.identityEstablished = false;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.SUMMONS_OR_ARREST_IDENTITY, "P7");
        assertRefused(choice(facts, Person.ARREST, " \t"), "P7", "choice.reason");
        assertDeparture(choice(facts, Person.ARREST, "No document, three different names."), "P7");
    }

    @Test
    void p8UnlicensedOperationAndNothingElseIsASummons() {
        assertRuled(ruling(UNLICENSED), PersonOutcome.SUMMONS, "P8");
        assertThat(ruling(UNLICENSED).sentence()).isEqualTo("SUMMONS whenever possible, in the officer's discretion");
        assertThat(choice(UNLICENSED, Person.SUMMONS, null))
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted -> assertThat(granted.obligations())
                                .extracting(Obligation::code)
                                .containsExactly(Obligation.Code.COPY_AT_SCENE));
        assertThat(choice(UNLICENSED, Person.WARNING, null)).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void p8ArrestNeedsAReasonAndThenASupervisor() {
        assertRefused(choice(UNLICENSED, Person.ARREST, null), "P8", "choice.reason");
        assertRefused(choice(UNLICENSED, Person.ARREST, "   "), "P8", "choice.reason");
        assertDeparture(choice(UNLICENSED, Person.ARREST, "Would not stop driving on."), "P8");
    }

    /** What is typed to get past the field is no reason. */
    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "no no no", "n/a", "see above", "aaa bbb"})
    void p8WhatSaysNothingIsNoReason(String words) {
        assertRefused(choice(UNLICENSED, Person.ARREST, words), "P8", "choice.reason");
    }

    /** A reason rests on a ground of the city's list of the day of the stop; before the ordinance there is neither. */
    @Test
    void p8ADepartureNeedsAGroundOfTheList() {
        var words = "The driver would not stay at the roadside.";
        for (var ground : new String[] {null, "early.emergency", "departure.because"}) {
            assertRefused(
                    POLICY.judge(ruling(UNLICENSED), new StopChoice(Person.ARREST, null, words, null, ground)),
                    "wco-driving-unlicensed-summons",
                    "choice.ground");
        }
        for (var ground : POLICY.statedGrounds(CAMBRIDGE, ruling(UNLICENSED).day(), StatedGround.Use.DEPARTURE)) {
            assertThat(POLICY.judge(ruling(UNLICENSED), new StopChoice(Person.ARREST, null, words, null, ground.key())))
                    .isInstanceOf(Decision.Granted.class);
        }
        assertThat(POLICY.statedGrounds(CAMBRIDGE, LocalDate.of(2020, 2, 9), StatedGround.Use.DEPARTURE))
                .isEmpty();
    }

    @Test
    void p8AnExpiredLicenceIsSummonedToo() {
        var facts = person(stop -> {
            stop.licence = Licence.EXPIRED;
            return stop;
        });

        assertRuled(ruling(facts), PersonOutcome.SUMMONS, "P8");
        assertThat(hit(ruling(facts), "person-outcome").status()).isEqualTo(RuleStatus.OPEN);
    }

    /** The day before and the day of each pack: the decision is the one of the date of the stop. */
    @ParameterizedTest
    @CsvSource({
        "2017-01-01, massachusetts, 2017-01-01, OFFICERS_DISCRETION, c90-21-may-arrest",
        "2020-02-09, massachusetts, 2017-01-01, OFFICERS_DISCRETION, c90-21-may-arrest",
        "2020-02-10, cambridge-ma, 2020-02-10, SUMMONS, P8",
        "2025-08-03, cambridge-ma, 2020-02-10, SUMMONS, P8",
        "2025-08-04, cambridge-ma, 2025-08-04, SUMMONS, P8",
        "2026-02-04, cambridge-ma, 2025-08-04, SUMMONS, P8",
        "2026-02-05, cambridge-ma, 2026-02-05, SUMMONS, P8",
    })
    void theStopIsDecidedUnderThePackOfItsDay(
            LocalDate day, String jurisdiction, String version, PersonOutcome outcome, String rule) {
        var ruling = POLICY.ruleOn(CAMBRIDGE, day, UNLICENSED);

        assertRuled(ruling, outcome, rule);
        assertThat(ruling.trail().pack().jurisdiction()).isEqualTo(jurisdiction);
        assertThat(ruling.trail().pack().version()).isEqualTo(version);
    }

    @Test
    void beforeTheOrdinanceAnArrestNeedsNoReason() {
        var ruling = POLICY.ruleOn(CAMBRIDGE, LocalDate.of(2020, 2, 9), UNLICENSED);

        assertThat(POLICY.judge(ruling, new StopChoice(Person.ARREST, null, null)))
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted -> assertThat(granted.obligations()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "1900-01-01"})
    void beforeTheFirstPackNothingIsDecided(LocalDate day) {
        assertThatThrownBy(() -> POLICY.ruleOn(CAMBRIDGE, day, UNLICENSED))
                .isInstanceOf(org.welcomingcity.policy.decision.NoPackInForce.class)
                .hasMessageContaining(day.toString());
    }

    @Test
    void theTrailShowsTheWholeTableAndTheRowThatHit() {
        var table = ruling(UNLICENSED).trail().tables().stream()
                .filter(asked -> asked.id().equals("person-outcome"))
                .findFirst()
                .orElseThrow();

        assertThat(table.rows()).filteredOn(Trail.Row::hit).singleElement().satisfies(row -> {
            assertThat(row.ruleId()).isEqualTo("P8");
            assertThat(row.cite()).contains("2.129.040");
            assertThat(row.conditions()).hasSameSizeAs(table.inputs());
        });
        assertThat(table.rows()).extracting(Trail.Row::ruleId).contains("P1", "P2", "P3", "P5", "P6", "P7", "P8");
        assertThat(ruling(UNLICENSED).trail().facts())
                .containsEntry("licence", "NONE")
                .containsEntry("licenceClass", "UNLICENSED");
    }

    static Trail.Row hit(StopRuling ruling, String table) {
        return ruling.trail().tables().stream()
                .filter(asked -> asked.id().equals(table))
                .map(asked -> java.util.Objects.requireNonNull(asked.hitRow()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRuled(StopRuling ruling, PersonOutcome outcome, String rule) {
        assertThat(ruling.person()).isEqualTo(outcome);
        assertThat(ruling.personRule()).isEqualTo(rule);
        assertThat(ruling.vehicle()).isNull();
        assertThat(ruling.vehicleRule()).isNull();
    }

    private static void assertRefused(Decision decision, String rule, String field) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.ruleId()).isEqualTo(rule);
                            assertThat(reason.field()).isEqualTo(field);
                            assertThat(reason.mend()).isNotBlank();
                        }));
    }

    private static void assertDeparture(Decision decision, String rule) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted -> assertThat(granted.obligations())
                                .allSatisfy(duty -> assertThat(duty.ruleId()).isEqualTo(rule))
                                .extracting(Obligation::code)
                                .containsExactly(Obligation.Code.STORE_REASON, Obligation.Code.SUPERVISOR_REVIEW));
    }
}
