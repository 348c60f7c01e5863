package org.welcomingcity.portal;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.portal";

    // What asks a service over HTTP carries the same annotations as what answers; nobody can call it from outside.
    private static final DescribedPredicate<CanBeAnnotated> ASKS_A_SERVICE = annotatedWith(RegisterRestClient.class);

    static List<ArchRule> rules() {
        return ArchitectureRules.ofAServiceWithoutFeatures(ROOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(ArchitectureRules.productionClassesOf(ROOT).that(DescribedPredicate.not(ASKS_A_SERVICE)));
    }
}
