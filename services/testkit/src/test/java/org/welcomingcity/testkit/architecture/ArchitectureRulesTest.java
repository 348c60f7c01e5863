package org.welcomingcity.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nobody has seen fail is not a rule yet: each is broken here on purpose. */
class ArchitectureRulesTest {

    private static final JavaClasses SOUND = new ClassFileImporter().importPackages("org.welcomingcity.sound");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.welcomingcity.broken");

    static Stream<Arguments> eachRuleAndTheWordsOfItsViolation() {
        var root = "org.welcomingcity.broken";
        return Stream.of(
                arguments(ArchitectureRules.dataFlowsOneWay(), "ListedLots"),
                arguments(ArchitectureRules.featuresDoNotFormCycles(root), "Cycle detected"),
                arguments(ArchitectureRules.packagesDoNotFormCycles(root), "Cycle detected"),
                arguments(ArchitectureRules.aFeatureStoresItsOwn(root), "ListedGates"),
                arguments(ArchitectureRules.theLawStandsInTheTables(Set.of()), "Gate says \"G.L. c. 85 § 1\""),
                arguments(
                        ArchitectureRules.theLawStandsInTheTables(Set.of(root + ".lot.domain.Lot")),
                        "Lot is listed as one that names a law, and names none"),
                arguments(
                        ArchitectureRules.sentencesAreSpelledAsTheCityDoes(),
                        "Gate says \"the licence is shown at the gate\""),
                arguments(ArchitectureRules.aResourceNeverTouchesARepository(), "Lots"),
                arguments(ArchitectureRules.everyEndpointSaysWhoMayCallIt(), "LotResource.first()"),
                arguments(ArchitectureRules.rolesStandBesideTheirRights(), "LotResource.last()"),
                arguments(ArchitectureRules.theDomainKnowsNoFramework(), "jakarta.ws.rs.GET"),
                arguments(ArchitectureRules.aggregatesHaveNoSetters(), "setOwner"),
                arguments(ArchitectureRules.nobodyLooksAtTheClock(), "Instant.now()"),
                arguments(ArchitectureRules.nothingHoldsStatus(), "ownerNationality"),
                arguments(ArchitectureRules.onlyThePolicySaysYes(), "Decision$Granted"),
                arguments(ArchitectureRules.aServiceKnowsNoOtherService(root), "SomethingOfImpound"),
                arguments(ArchitectureRules.knowsOnly(root), "jakarta.persistence"));
    }

    @ParameterizedTest
    @MethodSource("eachRuleAndTheWordsOfItsViolation")
    void a_broken_rule_is_found_and_named(ArchRule rule, String words) {
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }

    static List<ArchRule> rulesOfAService() {
        return ArchitectureRules.ofAService("org.welcomingcity.sound");
    }

    @ParameterizedTest
    @MethodSource("rulesOfAService")
    void code_as_it_should_be_passes(ArchRule rule) {
        assertThatCode(() -> rule.check(SOUND)).doesNotThrowAnyException();
    }

    @Test
    void a_law_that_is_listed_or_only_described_passes() {
        assertThatCode(() -> ArchitectureRules.theLawStandsInTheTables(
                                Set.of("org.welcomingcity.broken.gate.domain.Gate"))
                        .check(BROKEN))
                .doesNotThrowAnyException();
        assertThatCode(() -> ArchitectureRules.theLawStandsInTheTables(Set.of()).check(SOUND))
                .doesNotThrowAnyException();
    }

    @Test
    void every_rule_of_a_service_is_among_those_broken_here() {
        var broken = eachRuleAndTheWordsOfItsViolation()
                .map(arguments -> ((ArchRule) arguments.get()[0]).getDescription())
                .toList();
        assertThat(ArchitectureRules.ofAService("org.welcomingcity.broken"))
                .extracting(ArchRule::getDescription)
                .isSubsetOf(broken);
    }

    @Test
    void a_service_whose_layers_are_empty_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.dataFlowsOneWay()
                        .check(new ClassFileImporter().importPackages("org.welcomingcity.impound")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("empty");
    }
}
