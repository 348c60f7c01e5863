package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * The list of the law's rules, by id, with how well each is known ({@code law/statuses.csv}; where the law knows parts of a rule
 * better than others, it has several): each is in the packs, or is said to be held elsewhere and how; and nothing claims to be
 * better known than it is.
 */
class RulesOfTheLawTest {

    private static final PackShelf SHELF = PackShelf.read(Sources.SHIPPED);
    private static final Catalogue CATALOGUE = Catalogue.read(Sources.SHIPPED);
    private static final List<HeldElsewhere> ELSEWHERE = HeldElsewhere.all();

    /** A rule as something in the packs has it. */
    private record Said(String ruleId, RuleStatus status, String place) {}

    @Test
    void everyRuleIsInThePacksOrHeldElsewhere() {
        var known = said().map(Said::ruleId).collect(Collectors.toCollection(HashSet::new));
        CATALOGUE.grounds().forEach(ground -> known.add(ground.key()));

        assertThat(law().keySet()).isSubsetOf(known);
    }

    @Test
    void nothingIsBetterKnownThanTheLawKnowsIt() {
        var law = law();

        assertThat(said().filter(said -> law.containsKey(said.ruleId())
                        && !law.get(said.ruleId()).contains(said.status())))
                .isEmpty();
    }

    /** What a table decides under the rule's own name is not said to be decided elsewhere. */
    @Test
    void whatIsHeldElsewhereIsNotInATable() {
        var inTables = tables().flatMap(table -> table.template().rows().stream())
                .map(row -> row.ruleId())
                .collect(Collectors.toSet());

        assertThat(ELSEWHERE).extracting(HeldElsewhere::ruleId).doesNotHaveDuplicates();
        assertThat(ELSEWHERE).extracting(HeldElsewhere::ruleId).noneMatch(inTables::contains);
    }

    /** Each rule, table, output, duty and question of the text that is named as what decides it is there. */
    @Test
    void whatIsNamedAsHoldingItIsThere() {
        var there = new HashSet<String>();
        tables().forEach(table -> {
            there.add(table.id());
            there.addAll(table.template().outputs());
        });
        said().forEach(said -> there.add(said.ruleId()));
        Arrays.stream(org.welcomingcity.policy.city.Feature.Key.values()).forEach(key -> there.add(key.name()));
        Arrays.stream(org.welcomingcity.policy.decision.Obligation.Code.values())
                .forEach(code -> there.add(code.name()));
        there.addAll(Stacking.SETTINGS);
        var names = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+|[A-Z]+(_[A-Z]+)+|[a-z]+(_[a-z]+)+|\\b[KPD][0-9]+\\b");

        for (var held : ELSEWHERE) {
            if (held.by() == HeldElsewhere.By.TABLES) {
                assertThat(names.matcher(held.why()).results().map(found -> found.group()))
                        .as(held.ruleId())
                        .allMatch(there::contains);
            }
        }
    }

    private static Stream<Said> said() {
        return Stream.of(
                        tables().flatMap(table -> table.template().rows().stream()
                                .map(row -> new Said(row.ruleId(), row.status(), table.id() + " " + row.number()))),
                        SHELF.layers().stream()
                                .flatMap(layer -> layer.cites().values().stream()
                                        .map(rule -> new Said(rule.ruleId(), rule.status(), layer.folder()))),
                        SHELF.layers().stream()
                                .flatMap(layer -> layer.settings().values().stream()
                                        .map(set -> new Said(set.ruleId(), set.status(), layer.folder()))),
                        SHELF.layers().stream()
                                .flatMap(layer -> layer.features().values().stream()
                                        .map(text -> new Said(text.ruleId(), text.status(), layer.folder()))),
                        Arrays.stream(DeadlineRule.values())
                                .map(rule -> new Said(rule.ruleId(), rule.status(), rule.name())),
                        ELSEWHERE.stream().map(held -> new Said(held.ruleId(), held.status(), "held elsewhere")))
                .flatMap(all -> all);
    }

    private static Stream<DecisionTable> tables() {
        return SHELF.layers().stream().flatMap(layer -> layer.tables().values().stream());
    }

    private static Map<String, Set<RuleStatus>> law() {
        var law = new TreeMap<String, Set<RuleStatus>>();
        Rows.read(
                        RulesOfTheLawTest::resource,
                        "law/statuses.csv",
                        row -> Map.entry(
                                Rows.required(row, "rule"),
                                Stream.of(Rows.required(row, "statuses").split(" "))
                                        .map(RuleStatus::valueOf)
                                        .collect(Collectors.toSet())))
                .forEach(rule -> law.put(rule.getKey(), rule.getValue()));
        return law;
    }

    private static byte[] resource(String file) {
        try (var stream = Objects.requireNonNull(RulesOfTheLawTest.class.getResourceAsStream("/" + file))) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
