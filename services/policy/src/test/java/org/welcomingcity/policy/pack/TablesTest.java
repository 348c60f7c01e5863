package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of every pack as a whole. */
class TablesTest {

    static Collection<DecisionTable> tables() {
        return PackShelf.read(Sources.SHIPPED).all().stream()
                .flatMap(pack -> pack.tables().values().stream())
                .collect(
                        Collectors.toMap(table -> table.model().getNamespace(), table -> table, (first, same) -> first))
                .values();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCombinationOfFactsHasOneRow(DecisionTable table) {
        assertThat(TableAnalysis.faults(table)).isEmpty();
    }

    /** Modified condition/decision coverage: each condition of each row can, alone, take the decision elsewhere. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyConditionOfEveryRowDecidesOnItsOwn(DecisionTable table) {
        var all = AllFacts.of(table);

        assertThat(all.rowsHit()).hasSize(table.template().rows().size());
        assertThat(all.idleConditions()).isEmpty();
    }

    /** The check at loading and the engine's own analysis find the same fault. */
    @Test
    void aRowThatIsMissingIsAGap() {
        var broken = BrokenPacks.table("cambridge-ma/2020-02-10/person-outcome.dmn", BrokenPacks::withoutTheLastRow);

        assertThat(TableAnalysis.faults(broken))
                .anySatisfy(fault -> assertThat(fault).contains("no row answers"));
    }

    @Test
    void aRowThatStandsTwiceIsAnOverlap() {
        var broken = BrokenPacks.table("cambridge-ma/2020-02-10/person-outcome.dmn", BrokenPacks::withTheLastRowTwice);

        assertThat(TableAnalysis.faults(broken))
                .anySatisfy(fault -> assertThat(fault).contains("both answer"));
    }

    /** What the conditions mean when they are checked is what they mean to the engine. */
    @ParameterizedTest
    @MethodSource("tables")
    void theEngineAndTheCheckReadEveryConditionAlike(DecisionTable table) {
        AllFacts.of(table)
                .each((facts, row) -> assertThat(
                                Objects.requireNonNull(table.rowFor(facts)).number())
                        .isEqualTo(row));
    }

    /** Nothing that is not on the closed list can decide anything, and everything on it does decide something. */
    @Test
    void theListOfFactsIsClosedAndUsed() {
        var inputs = tables().stream()
                .flatMap(table -> table.template().inputs().stream())
                .collect(Collectors.toSet());

        assertThat(inputs).isEqualTo(Facts.all());
    }
}
