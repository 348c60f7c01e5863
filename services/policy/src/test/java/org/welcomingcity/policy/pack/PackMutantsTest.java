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
import org.welcomingcity.policy.stop.VehicleRulesTest;

/** A few mutants on every build, so that the run of all of them ({@code deploy/policy-mutations}) keeps working. */
class PackMutantsTest {

    private static final int SAMPLE = 6;

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
        try (var world = run.world()) {
            for (var mutant : run.mutants(SAMPLE)) {
                assertThat(run.end(mutant, world).end()).as(mutant.toString()).isNotEqualTo(End.SURVIVED);
            }
        }
    }

    /** What is not changed is not killed, and what is changed is told by the test that says how it should be. */
    @Test
    void onlyAChangeIsTold() throws Exception {
        var changed = run.mutants(0).stream()
                .filter(mutant -> mutant.file().equals("cambridge-ma/2025-08-04/settings.csv")
                        && mutant.place().equals("name wait_minutes, value"))
                .findFirst()
                .orElseThrow();
        var unchanged = new PackMutant(
                changed.file(), "nothing", "nothing", Kind.OUTCOME, Sources.SHIPPED.text(changed.file()));
        var test = VehicleRulesTest.class.getName();
        try (var world = run.world()) {
            assertThat(world.run(test)).isNull();
            assertThat(world.change(unchanged)).isNull();
            assertThat(world.run(test)).isNull();
            assertThat(world.change(changed)).isNull();
            var failure = Objects.requireNonNull(world.run(test));
            assertThat(failure.test()).startsWith("VehicleRulesTest.k5");
            assertThat(world.again(failure)).isEqualTo(failure);
            assertThat(world.change(unchanged)).isNull();
            assertThat(world.again(failure)).isNull();
        }
    }

    private static String name(DecisionTable table) {
        var id = table.id();
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
