package org.welcomingcity.policy;

import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.policy";

    @Test
    void thePolicyKnowsTheKernelAndLibrariesWithoutAFramework() {
        ArchitectureRules.knowsOnly(
                        ROOT,
                        "org.welcomingcity.kernel..",
                        "org.joda.money..",
                        "org.kie..",
                        "de.focus_shift.jollyday..",
                        "de.siegmar.fastcsv..",
                        // The name of a type in a model.
                        "javax.xml.namespace..",
                        "javax.xml.stream..")
                .check(ArchitectureRules.productionClassesOf(ROOT));
    }

    @Test
    void thePackagesUseEachOtherInOneDirection() {
        ArchitectureRules.packagesDoNotFormCycles(ROOT).check(ArchitectureRules.productionClassesOf(ROOT));
    }

    @Test
    void thePolicyHasNoClock() {
        ArchitectureRules.nobodyLooksAtTheClock().check(ArchitectureRules.productionClassesOf(ROOT));
    }

    @Test
    void thePolicyHoldsNoStatus() {
        ArchitectureRules.nothingHoldsStatus().check(ArchitectureRules.productionClassesOf(ROOT));
    }

    /** The door knows the subjects, the subjects what every answer is made of, and none of them the door. */
    @Test
    void thePackagesFormNoCircle() {
        ArchitectureRules.packagesDoNotFormCycles(ROOT).check(ArchitectureRules.productionClassesOf(ROOT));
    }
}
