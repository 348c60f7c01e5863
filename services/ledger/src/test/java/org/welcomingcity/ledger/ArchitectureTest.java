package org.welcomingcity.ledger;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.ledger";

    @Test
    void the_packages_use_each_other_in_one_direction() {
        ArchitectureRules.packagesDoNotFormCycles(ROOT).check(ArchitectureRules.productionClassesOf(ROOT));
    }

    @Test
    void the_law_stands_in_the_tables() {
        ArchitectureRules.theLawStandsInTheTables(Set.of()).check(ArchitectureRules.productionClassesOf(ROOT));
    }

    @Test
    void what_an_event_is_made_of_knows_java_and_nothing_else() {
        var pure = ROOT + ".event";
        ArchitectureRules.knowsOnly(pure).check(ArchitectureRules.productionClassesOf(pure));
    }
}
