package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomingcity.policy.pack.PackMutant.Kind;
import org.welcomingcity.policy.pack.PackMutationRun.End;
import org.welcomingcity.policy.request.RequestTest;
import org.welcomingcity.policy.stop.VehicleRulesTest;

/** A few mutants on every build, so that the run of all of them ({@code deploy/policy-mutations}) keeps working. */
class PackMutantsTest {

    private static final int SAMPLE = 4;

    private static PackMutationRun run;

    @BeforeAll
    static void compiled() throws IOException {
        run = new PackMutationRun(Path.of("target", "classes"), Path.of("target", "test-classes"));
    }

    @Test
    void everyRowOfEveryTableIsLostAndChanged() {
        var mutants = run.mutants(0);
        for (var table : TablesTest.tables()) {
            var rows = table.template().rows().size();
            assertThat(mutants.stream()
                            .filter(mutant -> mutant.kind() == Kind.LOST_ROW)
                            .filter(mutant -> mutant.place()
                                            .startsWith(
                                                    "row " + table.template().question() + "-")
                                    || mutant.file().endsWith("/" + name(table) + ".dmn"))
                            .count())
                    .as(table.id())
                    .isGreaterThanOrEqualTo(rows);
        }
        assertThat(mutants.stream().map(PackMutant::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(mutants).doesNotHaveDuplicates();
    }

    @Test
    void noneOfASampleSurvives() throws Exception {
        for (var mutant : run.mutants(SAMPLE)) {
            assertThat(run.end(mutant).end()).as(mutant.toString()).isNotEqualTo(End.SURVIVED);
        }
    }

    /** What is not changed is not killed: the tests pass in the world that the mutants live in. */
    @Test
    void thePacksAsTheyAreSurvive() throws Exception {
        try (var world = MutantWorld.with(null, Path.of("target", "classes"), Path.of("target", "test-classes"))) {
            assertThat(world.run(VehicleRulesTest.class.getName())).isNull();
            assertThat(world.run(RequestTest.class.getName())).isNull();
        }
    }

    /** A minute more to wait than the city set is told by the test that says how many. */
    @Test
    void aChangedSettingIsToldByTheTestOfIt() throws Exception {
        var changed = run.mutants(0).stream()
                .filter(mutant -> mutant.file().equals("cambridge-ma/2025-08-04/settings.csv")
                        && mutant.place().equals("name wait_minutes, value"))
                .findFirst()
                .orElseThrow();
        try (var world = MutantWorld.with(changed, Path.of("target", "classes"), Path.of("target", "test-classes"))) {
            var failure = Objects.requireNonNull(world.run(VehicleRulesTest.class.getName()));

            assertThat(failure.test()).startsWith("VehicleRulesTest.k5");
            assertThat(world.again(failure)).isEqualTo(failure);
        }
    }

    private static String name(DecisionTable table) {
        var id = table.id();
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
