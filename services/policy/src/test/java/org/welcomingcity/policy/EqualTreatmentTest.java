package org.welcomingcity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.explanation.Explainer;
import org.welcomingcity.policy.explanation.Explanation;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.Stops;

/**
 * Everyone is treated alike: what a driver is called, speaks, shows as identification and where their licence was issued
 * cannot reach the policy, or is not looked at (oracle property 1). How a service turns what an officer types into facts is
 * tested where it does so, with its own {@code EqualTreatmentTest}.
 */
class EqualTreatmentTest {

    /** The only texts the policy takes: keys of its own lists, and the reason an officer states. */
    private static final Set<String> TEXTS = Set.of(
            "StopFacts.VehicleFacts.mandatoryGround",
            "ChargedOffence.offenceCode",
            "CoriFacts.offenceCode",
            "ArrestGroundFacts.offenceCode",
            "StopChoice.reason",
            "StopChoice.ground",
            "StopChoice.otherWay");

    /** What the policy may be told of is written down, and what is written down is all of it. */
    @Test
    void theListOfWhatThePolicyMayKnowIsClosed() throws IOException {
        var known = new TreeSet<String>();
        accepted().forEach(type -> eachFact(type, fact -> known.add(name(fact))));
        String written;
        try (var file =
                Objects.requireNonNull(EqualTreatmentTest.class.getResourceAsStream("/what-the-policy-may-know.txt"))) {
            written = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(written.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList());
    }

    /** A fact is a yes or no, a number, a moment, an amount or one of a few words; nobody's name, language or country fits. */
    @Test
    void noFactCanHoldWhoSomebodyIs() {
        accepted()
                .forEach(type -> eachFact(
                        type,
                        fact -> assertThat(fact.getType())
                                .as(name(fact))
                                .satisfiesAnyOf(
                                        plain -> assertThat(plain)
                                                .isIn(
                                                        boolean.class,
                                                        Boolean.class,
                                                        int.class,
                                                        Instant.class,
                                                        LocalDate.class,
                                                        Duration.class,
                                                        Money.class),
                                        word -> assertThat(word.isEnum()).isTrue(),
                                        more -> assertThat(more.isRecord()).isTrue(),
                                        text -> assertThat(TEXTS).contains(name(fact)))));
    }

    /** The key of a ground and the code of an offence are looked up, and are not found where they are anything else. */
    @Test
    void aKeyIsOfTheListOrRefused() {
        for (var someone : SOMEONE) {
            assertThatThrownBy(() -> POLICY.ground(CAMBRIDGE, TODAY, someone, false))
                    .isInstanceOf(UnusableFacts.class);
            assertThatThrownBy(() -> POLICY.assess(CAMBRIDGE, TODAY, new ChargedOffence(someone, null, 0, 0)))
                    .isInstanceOf(UnusableFacts.class);
        }
    }

    /** Whatever an officer's reason says, in whatever language and of whomever: it is a reason, and the outcome is the same. */
    @Test
    void whatAReasonSaysChangesNothing() {
        for (var facts : stops()) {
            var ruling = POLICY.ruleOn(CAMBRIDGE, TODAY, facts);
            for (var person : StopChoice.Person.values()) {
                for (var vehicle : vehicles(facts)) {
                    var plain = POLICY.judge(
                            ruling, new StopChoice(person, vehicle, "The reason.", null, "departure.danger"));
                    for (var someone : SOMEONE) {
                        assertThat(POLICY.judge(
                                        ruling,
                                        new StopChoice(
                                                person, vehicle, "The reason: " + someone, null, "departure.danger")))
                                .as("%s, %s, %s", facts, person, vehicle)
                                .isEqualTo(plain);
                    }
                }
            }
        }
    }

    /** A licence of any other state or country is a licence: the law asks for residency, not for where it was issued. */
    @Test
    void aLicenceFromElsewhereIsOneKindOfFact() {
        assertThat(Arrays.stream(Licence.values()).map(Enum::name))
                .containsExactly("VALID_NOT_CARRIED", "VALID_ELSEWHERE", "NONE", "EXPIRED", "SUSPENDED_OR_REVOKED");
    }

    /** A federal administrative document in a query is logged and moves neither outcome, choice nor duty towards the person. */
    @Test
    void aFederalAdministrativeDocumentMovesNothing() {
        for (var facts : stops()) {
            var with = with(facts, true);
            var without = with(facts, false);
            var one = POLICY.ruleOn(CAMBRIDGE, TODAY, with);
            var other = POLICY.ruleOn(CAMBRIDGE, TODAY, without);

            assertThat(List.of(one.person(), one.personRule(), String.valueOf(one.vehicle())))
                    .isEqualTo(List.of(other.person(), other.personRule(), String.valueOf(other.vehicle())));
        }
    }

    /** The same decision in each language: the same steps, rules and turns, only in other words. */
    @Test
    void theLanguageOfAnExplanationIsNoFact() {
        var explainer = new Explainer(POLICY);
        for (var facts : stops().stream().limit(24).toList()) {
            var question = new Question.Stop(facts);
            var english = explainer.explain(question, CAMBRIDGE, TODAY, Locale.ENGLISH);
            var spanish = explainer.explain(question, CAMBRIDGE, TODAY, Locale.forLanguageTag("es"));

            assertThat(rules(spanish)).isEqualTo(rules(english));
            assertThat(spanish.turns()).hasSameSizeAs(english.turns());
        }
    }

    /** The days run the same for everybody: a deadline is counted from a rule and a day, and from nothing else. */
    @Test
    void aDeadlineKnowsADayAndARuleOnly() {
        var parameters = Arrays.stream(OrdinancePolicy.class.getMethods())
                .filter(method ->
                        method.getName().equals("deadline") || method.getName().equals("due"))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .distinct();

        assertThat(parameters)
                .containsExactlyInAnyOrder(String.class, DeadlineRule.class, LocalDate.class, Instant.class);
    }

    private static final List<String> SOMEONE = List.of(
            "María José Ñandú",
            "Иван Образцов",
            "محمد مثال",
            "王小明",
            "Robin Sample",
            "No English; an interpreter for Haitian Creole was called.",
            "Falou apenas português.",
            "Passport shown instead of a licence.",
            "Consular card shown.",
            "Licence of another country shown.");

    private static List<StopFacts> stops() {
        return Arrays.stream(Licence.values())
                .flatMap(licence -> Stream.of(true, false)
                        .flatMap(identity -> Stream.of(true, false)
                                .flatMap(ground -> Stream.of(
                                        Stops.person(stop -> asked(stop, licence, identity, ground)),
                                        Stops.vehicle(stop -> asked(stop, licence, identity, ground)),
                                        Stops.vehicle(stop -> {
                                            stop.passenger = StopFacts.Passenger.LICENSED_NOT_YET_OFFERED;
                                            return asked(stop, licence, identity, ground);
                                        }),
                                        Stops.vehicle(stop -> {
                                            stop.opportunity = StopFacts.Opportunity.ENDED;
                                            stop.purpose = StopFacts.ImpoundPurpose.TRAFFIC_HAZARD;
                                            return asked(stop, licence, identity, ground);
                                        })))))
                .toList();
    }

    private static Stops asked(Stops stop, Licence licence, boolean identity, boolean ground) {
        stop.licence = licence;
        stop.identityEstablished = identity;
        stop.otherArrestGround = ground;
        return stop;
    }

    private static StopFacts with(StopFacts facts, boolean federalDocument) {
        return new StopFacts(
                facts.licence(),
                facts.residencyFacts(),
                facts.judicialWarrant(),
                federalDocument,
                facts.otherArrestGround(),
                facts.criminalCharge(),
                facts.identityEstablished(),
                facts.driverFit(),
                facts.vehicle());
    }

    private static List<StopChoice.Vehicle> vehicles(StopFacts facts) {
        return facts.vehicle() == null
                ? List.of(StopChoice.Vehicle.WAITING)
                : List.of(StopChoice.Vehicle.WAITING, StopChoice.Vehicle.IMPOUND);
    }

    private static List<String> rules(Explanation explanation) {
        return explanation.steps().stream()
                .map(step -> step.row() == null
                        ? ""
                        : Objects.requireNonNull(step.row()).ruleId())
                .toList();
    }

    /** Every type of facts that some question of the facade takes. */
    private static Set<Class<?>> accepted() {
        var types = new LinkedHashSet<Class<?>>();
        for (var method : OrdinancePolicy.class.getMethods()) {
            for (var parameter : method.getParameterTypes()) {
                // A ruling is the policy's own word, handed back to it.
                if (parameter.isRecord() && !parameter.getSimpleName().equals("StopRuling")) {
                    types.add(parameter);
                }
            }
        }
        return types;
    }

    private static void eachFact(Class<?> type, Consumer<RecordComponent> visit) {
        for (var fact : type.getRecordComponents()) {
            visit.accept(fact);
            if (fact.getType().isRecord()) {
                eachFact(fact.getType(), visit);
            }
        }
    }

    private static String name(RecordComponent fact) {
        var type = fact.getDeclaringRecord();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + '.' + fact.getName();
    }
}
