package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A row that is lost, and a condition that is widened, are noticed when the packs are loaded, whichever row or condition it
 * is: the first leaves a gap, the second an overlap. So is an edge that moves alone.
 */
class RowMutationTest {

    static Iterable<DecisionTable> tables() {
        return TablesTest.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyLostRowIsAGap(DecisionTable table) {
        for (var row : table.template().rows()) {
            var left = table.columns().stream()
                    .map(column -> without(column, row.number() - 1))
                    .toList();
            assertThat(Coverage.faultOf(left, table.template().rows().size() - 1))
                    .as("%s without row %d", table.id(), row.number())
                    .contains("no row answers");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyWidenedConditionIsAnOverlap(DecisionTable table) {
        for (var row : table.template().rows()) {
            for (var column = 0; column < table.columns().size(); column++) {
                if (!table.columns()
                        .get(column)
                        .conditions()
                        .get(row.number() - 1)
                        .any()) {
                    assertThat(Coverage.faultOf(
                                    widened(table, row.number() - 1, column, "-"),
                                    table.template().rows().size()))
                            .as("%s, row %d, widened in column %d", table.id(), row.number(), column + 1)
                            .contains("all answer");
                }
            }
        }
    }

    /** A value taken out of a list, or an edge moved by a day or a hundredth, leaves a gap or an overlap. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyNarrowedConditionIsNoticed(DecisionTable table) {
        for (var row : table.template().rows()) {
            for (var column = 0; column < table.columns().size(); column++) {
                var condition = table.columns().get(column).conditions().get(row.number() - 1);
                for (var changed : changes(condition.text())) {
                    assertThat(Coverage.faultOf(
                                    widened(table, row.number() - 1, column, changed),
                                    table.template().rows().size()))
                            .as("%s, row %d: %s instead of %s", table.id(), row.number(), changed, condition.text())
                            .isNotNull();
                }
            }
        }
    }

    private static List<String> changes(String text) {
        var changes = new ArrayList<String>();
        if (text.contains(",") && text.startsWith("\"")) {
            changes.add(text.substring(text.indexOf(',') + 1));
            changes.add(text.substring(0, text.lastIndexOf(',')));
        }
        var date = java.util.regex.Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(text);
        while (date.find()) {
            var day = java.time.LocalDate.parse(date.group());
            for (var moved : List.of(day.minusDays(1), day.plusDays(1))) {
                changes.add(text.substring(0, date.start()) + moved + text.substring(date.end()));
            }
        }
        if (text.matches("[<>]=? \\d+")) {
            changes.add(
                    text.startsWith("<=")
                            ? text.replace("<=", "<")
                            : text.startsWith(">=")
                                    ? text.replace(">=", ">")
                                    : text.startsWith("<") ? text.replace("<", "<=") : text.replace(">", ">="));
        }
        if (text.startsWith("[") && text.endsWith(")")) {
            changes.add("(" + text.substring(1));
            changes.add(text.substring(0, text.length() - 1) + "]");
        }
        return changes;
    }

    private static Column without(Column column, int row) {
        var conditions = new ArrayList<>(column.conditions());
        conditions.remove(row);
        return with(column, conditions);
    }

    private static List<Column> widened(DecisionTable table, int row, int column, String cell) {
        var columns = new ArrayList<>(table.columns());
        var conditions = new ArrayList<>(columns.get(column).conditions());
        conditions.set(row, Condition.parse(cell));
        columns.set(column, with(columns.get(column), conditions));
        return columns;
    }

    private static Column with(Column column, List<Condition> conditions) {
        return new Column(
                column.fact(), column.domain(), column.allowed(), conditions, column.edges(), column.points());
    }
}
