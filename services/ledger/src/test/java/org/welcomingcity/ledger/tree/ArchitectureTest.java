package org.welcomingcity.ledger.tree;

import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.ledger.tree";

    @Test
    void the_tree_knows_java_and_nothing_else() {
        ArchitectureRules.knowsOnly(ROOT).check(ArchitectureRules.productionClassesOf(ROOT));
    }
}
