package org.welcomingcity.portal;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.portal";

    // What asks a service over HTTP carries the same annotations as what answers; nobody can call it from outside.
    private static final DescribedPredicate<CanBeAnnotated> ASKS_A_SERVICE = annotatedWith(RegisterRestClient.class);

    static List<ArchRule> rules() {
        return Stream.concat(
                        ArchitectureRules.ofAServiceWithoutFeatures(ROOT).stream(),
                        Stream.of(
                                ArchitectureRules.packagesDoNotFormCycles(ROOT),
                                theFrameKnowsNoRoom(),
                                roomsDoNotKnowEachOther(),
                                servicesKnowNoPage()))
                .toList();
    }

    private static ArchRule theFrameKnowsNoRoom() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + ".frame..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(resideOutsideOfPackages(ROOT + ".frame..", ROOT + ".service..")))
                .as("the frame knows no room");
    }

    private static ArchRule roomsDoNotKnowEachOther() {
        return slices().matching(ROOT + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(ROOT + ".frame..", ROOT + ".service.."))
                .as("rooms do not know each other");
    }

    private static ArchRule servicesKnowNoPage() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + ".service..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(ROOT + ".service..")))
                .as("what is asked of services knows no page");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(ArchitectureRules.productionClassesOf(ROOT).that(DescribedPredicate.not(ASKS_A_SERVICE)));
    }
}
