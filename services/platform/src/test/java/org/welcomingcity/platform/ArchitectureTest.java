package org.welcomingcity.platform;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.platform";

    static List<ArchRule> rules() {
        return List.of(
                ArchitectureRules.packagesDoNotFormCycles(ROOT),
                ArchitectureRules.theLawStandsInTheTables(Set.of()),
                ArchitectureRules.nobodyLooksAtTheClock(),
                ArchitectureRules.nothingHoldsStatus());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(ArchitectureRules.productionClassesOf(ROOT));
    }
}
