package org.welcomingcity.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.CitationMove;
import org.welcomingcity.policy.citation.CitationState;
import org.welcomingcity.policy.citation.MoveFacts;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.HearingRequest;
import org.welcomingcity.policy.court.LineFacts;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.records.RecordsRequest;
import org.welcomingcity.policy.request.Assistance;
import org.welcomingcity.policy.request.DisclosureFacts;
import org.welcomingcity.policy.request.InstrumentFacts;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;
import org.welcomingcity.policy.stop.Stops;

class ExplainerTest {

    private static final Locale SPANISH = Locale.of("es");

    private final Explainer explainer = new Explainer(Stops.POLICY);

    private Explanation explain(Question question) {
        return explainer.explain(question, Stops.CAMBRIDGE, Stops.TODAY, Locale.ENGLISH);
    }

    @Test
    void saysWhatWouldHaveChangedTheImpoundment() {
        var facts = Stops.vehicle(stop -> {
            stop.opportunity = Opportunity.ENDED;
            stop.purpose = ImpoundPurpose.TRAFFIC_HAZARD;
            return stop;
        });
        assertThat(explain(new Question.Stop(facts)).turns())
                .filteredOn(turn -> turn.table().equals("vehicle-outcome"))
                .extracting(Explanation.Turn::sentence)
                .contains(
                        "If a licensed, fit passenger had been present to whom the car was not yet offered, it would have"
                                + " been an offer of the car to the passenger instead of impoundment for an accepted purpose.",
                        "If a licensed operator had arrived, it would have been handing the car to a licensed operator"
                                + " instead of impoundment for an accepted purpose.");
    }

    @Test
    void saysEachStepWithItsRuleCiteAndStatus() {
        var explanation = explain(new Question.Stop(Stops.person(stop -> stop)));

        assertThat(explanation.steps()).extracting(step -> step.table().id()).contains("person-outcome");
        assertThat(explanation.steps()).allSatisfy(step -> {
            var row = Objects.requireNonNull(step.row());
            assertThat(row.hit()).isTrue();
            assertThat(step.sentence())
                    .contains(
                            row.words(), row.ruleId(), row.cite(), row.status().words());
        });
        assertThat(explanation.turns())
                .extracting(Explanation.Turn::table, Explanation.Turn::outcome, Explanation.Turn::instead)
                .contains(tuple("person-outcome", "SUMMONS", "ARREST_PERMITTED"));
    }

    @Test
    void aMissingReasonIsWhatAnArrestLacked() {
        var arrest = new StopChoice(StopChoice.Person.ARREST, null, null);

        assertThat(explain(new Question.Choice(Stops.person(stop -> stop), arrest))
                        .turns())
                .extracting(Explanation.Turn::sentence)
                .contains("If a written reason had been given, it would have been granted instead of refused.");
    }

    /** A federal administrative document is never a ground, so it never turns anything. */
    @Test
    void aFederalDocumentTurnsNothingAboutPersonOrVehicle() {
        stops(200)
                .forEach(facts -> assertThat(explain(new Question.Stop(facts)).turns())
                        .filteredOn(turn -> !turn.table().equals("federal-document"))
                        .flatExtracting(Explanation.Turn::changes)
                        .extracting(Explanation.Change::fact)
                        .doesNotContain("federalAdministrativeDocument"));
    }

    /** Asked with the facts an explanation names, the policy answers what the explanation says. */
    @Test
    void everyTurnTurns() {
        stops(300)
                .forEach(facts -> explain(new Question.Stop(facts)).turns().forEach(turn -> {
                    var asked = (Question.Stop) turn.asked();
                    var now = outcome(asked.ask(Stops.POLICY, Stops.CAMBRIDGE, Stops.TODAY), turn.table());
                    assertThat(now).isEqualTo(turn.instead()).isNotEqualTo(turn.outcome());
                    assertThat(outcome(
                                    new Question.Stop(facts).ask(Stops.POLICY, Stops.CAMBRIDGE, Stops.TODAY),
                                    turn.table()))
                            .isEqualTo(turn.outcome());
                }));
    }

    /** Single changes, written out here by hand: all that turn are named, and where one turns nothing larger is. */
    @Test
    void noSmallerChangeTurns() {
        stops(300).forEach(facts -> {
            var explanation = explain(new Question.Stop(facts));
            for (var table : List.of("person-outcome", "vehicle-outcome")) {
                var turning = Singles.of(facts).stream()
                        .filter(other -> differs(facts, other, table))
                        .count();
                var turns = explanation.turns().stream()
                        .filter(turn -> turn.table().equals(table))
                        .toList();
                if (turning > 0) {
                    assertThat(turns).hasSize((int) turning);
                    assertThat(turns)
                            .allSatisfy(turn -> assertThat(turn.changes()).hasSize(1));
                } else {
                    assertThat(turns)
                            .allSatisfy(turn -> assertThat(turn.changes()).hasSizeGreaterThan(1));
                }
            }
        });
    }

    private static boolean differs(StopFacts facts, StopFacts other, String table) {
        try {
            var was = outcome(Stops.ruling(facts).trail(), table);
            var now = outcome(Stops.ruling(other).trail(), table);
            return was != null && now != null && !was.equals(now);
        } catch (UnusableFacts contradictory) {
            return false;
        }
    }

    private static @Nullable String outcome(Trail trail, String table) {
        return trail.tables().stream()
                .filter(asked -> asked.id().equals(table))
                .map(Trail.Table::hitRow)
                .filter(Objects::nonNull)
                .map(row -> row.conclusions().getFirst().replace("\"", ""))
                .findFirst()
                .orElse(null);
    }

    static Stream<Question> questions() {
        return Stream.of(
                new Question.Route(new CitationContents(false, true, true, false)),
                new Question.Move(new MoveFacts(CitationKind.CIVIL, CitationState.SENT_RMV, CitationMove.PAY)),
                new Question.Line(new LineFacts(LineFacts.Disposition.CIVIL, LineFacts.Outcome.GUILTY, false)),
                new Question.Hearing(
                        new HearingRequest(HearingRequest.Kind.CIVIL_INFRACTION, Stops.TODAY, Stops.TODAY, null, null)),
                new Question.Filing(new FilingFacts(FilingFacts.Filing.APPEAL, FilingFacts.Filer.VIOLATOR)),
                new Question.Instrument(
                        new InstrumentFacts(InstrumentFacts.Document.JUDICIAL_WARRANT, true, true, false, false, true)),
                new Question.OnScene(Assistance.TRAFFIC_CONTROL),
                new Question.Disclosure(new DisclosureFacts(
                        DisclosureFacts.Origin.CJIS,
                        DisclosureFacts.Recipient.TOW_COMPANY,
                        DisclosureFacts.TowContractParty.CITY)),
                new Question.Intake(new RecordsRequest(RecordsRequest.Channel.FAX, false)),
                new Question.Complaint(false),
                new Question.Tow(false),
                new Question.Report());
    }

    /** Every kind of question is explained; where one fact is enough to turn it, that is found. */
    @ParameterizedTest
    @MethodSource("questions")
    void explainsEveryKindOfQuestion(Question question) {
        for (var locale : List.of(Locale.ENGLISH, SPANISH, Locale.of("pt"))) {
            var explanation = explainer.explain(question, Stops.CAMBRIDGE, Stops.TODAY, locale);

            assertThat(explanation.steps()).isNotEmpty();
            assertThat(explanation.steps())
                    .allSatisfy(step -> assertThat(step.sentence()).isNotBlank().doesNotContain("{", "null"));
            assertThat(explanation.turns()).allSatisfy(turn -> {
                assertThat(turn.sentence()).doesNotContain("{", "null");
                assertThat(turn.changes()).isNotEmpty();
            });
        }
    }

    @Test
    void aThirdOfTheJudicialTestIsWhatAWarrantLacked() {
        var warrant = new Question.Instrument(
                new InstrumentFacts(InstrumentFacts.Document.JUDICIAL_WARRANT, true, true, false, false, true));

        assertThat(explain(warrant).turns())
                .flatExtracting(Explanation.Turn::changes)
                .contains(new Explanation.Change("docketNumber", "false", "true"));
    }

    @Test
    void speaksSpanish() {
        var facts = Stops.person(stop -> stop);
        assertThat(explainer
                        .explain(new Question.Stop(facts), Stops.CAMBRIDGE, Stops.TODAY, SPANISH)
                        .turns())
                .extracting(Explanation.Turn::sentence)
                .contains(
                        "Si se hubiera confirmado una orden judicial de arresto, habría sido que se permite el arresto"
                                + " en lugar de una citación al tribunal.");
    }

    @Test
    void everyLanguageHasEveryPhrase() throws IOException {
        assertThat(bundle("Explanation_es").stringPropertyNames())
                .isEqualTo(bundle("Explanation").stringPropertyNames());
    }

    /** No fact of a stop is spelled as the program spells it. */
    @ParameterizedTest
    @EnumSource(Licence.class)
    void everyFactOfAStopHasItsPhrase(Licence licence) throws IOException {
        var english = bundle("Explanation");
        assertThat(english).containsKey("fact.licence." + licence);
        stops(200)
                .forEach(facts -> explain(new Question.Stop(facts)).turns().stream()
                        .flatMap(turn -> turn.changes().stream())
                        .forEach(change -> assertThat(english)
                                .containsKey("fact.%s.%s".formatted(change.fact(), change.instead()))));
    }

    /** Nor is any choice, and what stands in a list says the same as the sentence. */
    @ParameterizedTest
    @EnumSource(StopChoice.Person.class)
    void everyChoiceHasItsPhrase(StopChoice.Person person) throws IOException {
        var english = bundle("Explanation");
        for (var vehicle : StopChoice.Vehicle.values()) {
            var turns = explain(new Question.Choice(
                            Stops.vehicle(stop -> stop),
                            new StopChoice(person, vehicle, "A reason in full.", null, "departure.danger")))
                    .turns();
            assertThat(turns).isNotEmpty();
            assertThat(turns).allSatisfy(turn -> {
                assertThat(turn.changes())
                        .allSatisfy(change -> assertThat(english)
                                .containsKey("fact.%s.%s".formatted(change.fact(), change.instead())));
                assertThat(turn.sentence())
                        .contains(
                                turn.words().condition(),
                                turn.words().outcome(),
                                turn.words().instead());
            });
        }
    }

    @Test
    void asksUnderTheLawOfTheDay() {
        var facts = Stops.person(stop -> stop);
        var before =
                explainer.explain(new Question.Stop(facts), Stops.CAMBRIDGE, LocalDate.of(2020, 2, 9), Locale.ENGLISH);

        assertThat(before.turns()).extracting(Explanation.Turn::outcome).contains("OFFICERS_DISCRETION");
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var stream = ExplainerTest.class.getResourceAsStream("/explanation/" + name + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Stops drawn at random, always the same, without those whose facts contradict each other. */
    private static List<StopFacts> stops(int count) {
        var random = new Random(2129);
        var drawn = new ArrayList<StopFacts>();
        while (drawn.size() < count) {
            var facts = Stops.vehicle(stop -> {
                stop.licence = any(random, Licence.values());
                stop.judicialWarrant =
                        random.nextInt(3) == 0 ? any(random, StopFacts.Warrant.values()) : StopFacts.Warrant.NONE;
                stop.federalDocument = random.nextBoolean();
                stop.otherArrestGround = random.nextInt(4) == 0;
                stop.criminalCharge = random.nextInt(3) == 0;
                stop.driverFit = random.nextInt(4) != 0;
                stop.identityEstablished = random.nextInt(4) != 0;
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
                return stop;
            });
            try {
                Stops.ruling(facts);
                drawn.add(facts);
            } catch (UnusableFacts contradictory) {
                continue;
            }
        }
        return drawn;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Each stop that differs from another in one fact. */
    private static final class Singles {

        private static List<StopFacts> of(StopFacts facts) {
            var vehicle = Objects.requireNonNull(facts.vehicle());
            var others = new ArrayList<StopFacts>();
            person(others, facts, Licence.values(), facts.licence(), (s, v) -> s.licence = v);
            yesOrNo(others, facts, facts.residencyFacts(), (s, v) -> s.residencyFacts = v);
            person(others, facts, StopFacts.Warrant.values(), facts.judicialWarrant(), (s, v) -> s.judicialWarrant = v);
            yesOrNo(others, facts, facts.criminalCharge(), (s, v) -> s.criminalCharge = v);
            yesOrNo(others, facts, facts.driverFit(), (s, v) -> s.driverFit = v);
            yesOrNo(others, facts, facts.federalAdministrativeDocument(), (s, v) -> s.federalDocument = v);
            yesOrNo(others, facts, facts.otherArrestGround(), (s, v) -> s.otherArrestGround = v);
            yesOrNo(others, facts, facts.identityEstablished(), (s, v) -> s.identityEstablished = v);
            yesOrNo(others, facts, vehicle.evidence(), (s, v) -> s.evidence = v);
            yesOrNo(others, facts, vehicle.registered(), (s, v) -> s.registered = v);
            yesOrNo(others, facts, vehicle.insured(), (s, v) -> s.insured = v);
            yesOrNo(others, facts, vehicle.platesRevoked(), (s, v) -> s.platesRevoked = v);
            yesOrNo(others, facts, vehicle.ownerTowPractical(), (s, v) -> s.ownerTowPractical = v);
            person(others, facts, Passenger.values(), vehicle.passenger(), (s, v) -> s.passenger = v);
            person(others, facts, Opportunity.values(), vehicle.opportunity(), (s, v) -> s.opportunity = v);
            yesOrNo(others, facts, vehicle.locationSafe(), (s, v) -> s.locationSafe = v);
            yesOrNo(others, facts, vehicle.mayStayParked(), (s, v) -> s.mayStayParked = v);
            person(others, facts, Alternative.values(), vehicle.alternative(), (s, v) -> s.alternative = v);
            person(others, facts, ImpoundPurpose.values(), vehicle.purpose(), (s, v) -> s.purpose = v);
            if (vehicle.purpose() != null) {
                others.add(changed(facts, stop -> {
                    stop.purpose = null;
                    return stop;
                }));
            }
            return others;
        }

        private interface Setter<T> {
            void set(Stops stop, T value);
        }

        private static void yesOrNo(
                List<StopFacts> others, StopFacts facts, @Nullable Boolean now, Setter<Boolean> setter) {
            others.add(changed(facts, stop -> {
                setter.set(stop, !Objects.requireNonNull(now));
                return stop;
            }));
        }

        private static <T> void person(
                List<StopFacts> others, StopFacts facts, T[] values, @Nullable T now, Setter<T> setter) {
            for (var value : values) {
                if (value != now) {
                    others.add(changed(facts, stop -> {
                        setter.set(stop, value);
                        return stop;
                    }));
                }
            }
        }

        private static StopFacts changed(StopFacts facts, Function<Stops, Stops> change) {
            var vehicle = Objects.requireNonNull(facts.vehicle());
            return Stops.vehicle(stop -> {
                stop.licence = facts.licence();
                stop.residencyFacts = facts.residencyFacts();
                stop.judicialWarrant = facts.judicialWarrant();
                stop.federalDocument = facts.federalAdministrativeDocument();
                stop.otherArrestGround = facts.otherArrestGround();
                stop.criminalCharge = facts.criminalCharge();
                stop.driverFit = facts.driverFit();
                stop.identityEstablished = facts.identityEstablished();
                stop.mandatoryGround = vehicle.mandatoryGround();
                stop.evidence = vehicle.evidence();
                stop.registered = vehicle.registered();
                stop.insured = vehicle.insured();
                stop.platesRevoked = vehicle.platesRevoked();
                stop.ownerTowPractical = vehicle.ownerTowPractical();
                stop.passenger = vehicle.passenger();
                stop.opportunity = vehicle.opportunity();
                stop.locationSafe = vehicle.locationSafe();
                stop.mayStayParked = vehicle.mayStayParked();
                stop.alternative = vehicle.alternative();
                stop.purpose = vehicle.purpose();
                return change.apply(stop);
            });
        }
    }
}
