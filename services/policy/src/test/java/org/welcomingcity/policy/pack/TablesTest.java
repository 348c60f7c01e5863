package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of every pack as a whole. */
class TablesTest {

    private static final List<DecisionTable> TABLES = PackShelf.read(Sources.SHIPPED).all().stream()
            .flatMap(pack -> pack.stacks().values().stream().flatMap(Collection::stream))
            .distinct()
            .toList();

    // Asking the engine about everything takes seconds, so it is asked once for all tests.
    private static final Map<DecisionTable, AllFacts> ALL_FACTS = new HashMap<>();

    static List<DecisionTable> tables() {
        return TABLES;
    }

    private static AllFacts allFactsOf(DecisionTable table) {
        return ALL_FACTS.computeIfAbsent(table, AllFacts::of);
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
        var all = allFactsOf(table);

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

    /** The engine's own analysis agrees about numbers and dates too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fine-band",
                "speed-base",
                "tow-cap",
                "storage-cap",
                "cori",
                "citation-routing",
                "release-claimant",
                "records-fee"
            })
    void theEngineFindsTheSameGapsAndOverlaps(String question) {
        var file = "massachusetts/2017-01-01/%s.dmn".formatted(question);

        assertThat(TableAnalysis.faults(BrokenPacks.table(file, BrokenPacks::withoutTheLastRow)))
                .anySatisfy(fault -> assertThat(fault).contains("no row answers"));
        assertThat(TableAnalysis.faults(BrokenPacks.table(file, BrokenPacks::withTheLastRowTwice)))
                .anySatisfy(fault -> assertThat(fault).contains("both answer"));
    }

    /** What the conditions mean when they are checked is what they mean to the engine. */
    @ParameterizedTest
    @MethodSource("tables")
    void theEngineAndTheCheckReadEveryConditionAlike(DecisionTable table) {
        allFactsOf(table)
                .each((facts, row) -> assertThat(
                                Objects.requireNonNull(table.rowFor(facts)).number())
                        .isEqualTo(row));
    }

    /** What is asked every day is the compiled table; it answers every combination of facts as the engine does. */
    @ParameterizedTest
    @MethodSource("tables")
    void theCompiledTableAnswersAsTheEngineDoes(DecisionTable table) {
        allFactsOf(table).each((facts, row) -> {
            var answer = table.ask(facts);
            var reference = table.reference(facts);
            assertThat(answer.row()).isEqualTo(reference.row());
            assertThat(answer.row().number()).isEqualTo(row);
            assertThat(answer.result()).isEqualTo(reference.result());
            assertThat(answer.table()).isEqualTo(reference.table());
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aFactThatIsMissingOrNotOfItsColumnIsNoAnswer(DecisionTable table) {
        allFactsOf(table)
                .each((facts, row) -> table.columns().forEach(column -> {
                    var known = new HashMap<>(facts);
                    known.remove(column.fact());
                    assertNoAnswer(table, known);
                    known.put(column.fact(), Optional.empty());
                    assertNoAnswer(table, known);
                }));
    }

    private static void assertNoAnswer(DecisionTable table, Map<String, Object> facts) {
        assertThatIllegalStateException()
                .isThrownBy(() -> table.ask(facts))
                .withMessageStartingWith("table " + table.id() + " has no row for ");
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
