package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InputData;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.RuleStanding;
import org.welcomingcity.policy.decision.Trail;

/**
 * One decision table, ready to be asked. Everything that a person reads about it was taken out of the model once; asking
 * it only marks the row that hit.
 */
public final class DecisionTable {

    private static final List<String> ANNOTATIONS = List.of("rule", "words", "cite", "status");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*\"|-?[0-9]+(\\.[0-9]+)?|true|false|null");

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final String id;
    private final Trail.Table template;
    private final List<Column> columns;
    private final RowIndex index;
    // What each row answers; null for a row whose conclusions are computed from the facts.
    private final List<@Nullable Answer> settled = new ArrayList<>();

    private DecisionTable(DMNRuntime runtime, DMNModel model, String id, Trail.Table template, List<Column> columns) {
        this.runtime = runtime;
        this.model = model;
        this.id = id;
        this.template = template;
        this.columns = List.copyOf(columns);
        this.index = RowIndex.of(columns, template.rows().size());
    }

    /**
     * Takes the table out of its model.
     *
     * @param file the file it stands in, for messages
     * @param knownFacts the names that its inputs may have
     * @param rules the rules of its layer
     * @throws PackRejected naming file, table, row and reason
     */
    static DecisionTable of(
            DMNRuntime runtime, DMNModel model, String file, Set<String> knownFacts, LayerReader.Rules rules) {
        if (model.hasErrors()) {
            throw new PackRejected("%s: does not compile: %s".formatted(file, model.getMessages()));
        }
        var decisions = model.getDefinitions().getDrgElement().stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .toList();
        if (decisions.size() != 1
                || !(decisions.getFirst().getExpression() instanceof org.kie.dmn.model.api.DecisionTable table)) {
            throw new PackRejected(file + ": holds one decision, which is one table");
        }
        var decision = decisions.getFirst();
        var id = decision.getName();
        if (table.getHitPolicy() != HitPolicy.UNIQUE) {
            throw new PackRejected("%s, table %s: its hit policy is UNIQUE".formatted(file, id));
        }
        var inputs = table.getInput().stream()
                .map(input -> input.getInputExpression().getText())
                .toList();
        for (var input : inputs) {
            if (!knownFacts.contains(input)) {
                throw new PackRejected("%s, table %s: %s is not a fact the policy accepts".formatted(file, id, input));
            }
        }
        var annotations =
                table.getAnnotation().stream().map(column -> column.getName()).toList();
        if (!annotations.equals(ANNOTATIONS)) {
            throw new PackRejected("%s, table %s: the annotations are %s".formatted(file, id, ANNOTATIONS));
        }
        var rows = new ArrayList<Trail.Row>();
        for (var rule : table.getRule()) {
            rows.add(rowOf(file, id, rows.size() + 1, rule, rules));
        }
        var columns = columnsOf(file, id, model, inputs, rows);
        var fault = Coverage.faultOf(columns, rows.size());
        if (fault != null) {
            throw new PackRejected("%s, table %s: %s".formatted(file, id, fault));
        }
        var outputs = table.getOutput().stream().map(output -> output.getName()).toList();
        mustSayWhatMendsIt(file, id, outputs, rows);
        var whole = new Trail.Table(id, decision.getQuestion(), inputs, outputs, rows);
        var compiled = new DecisionTable(runtime, model, id, whole, columns);
        compiled.settle(file);
        return compiled;
    }

    /** What is refused or referred says which fact it is about and what mends it; what is granted has nothing to mend. */
    private static void mustSayWhatMendsIt(String file, String table, List<String> outputs, List<Trail.Row> rows) {
        if (!outputs.contains("answer")) {
            return;
        }
        for (var row : rows) {
            var granted = row.conclusions().get(outputs.indexOf("answer")).equals("\"GRANTED\"");
            for (var about : List.of("field", "mend")) {
                if (row.conclusions().get(outputs.indexOf(about)).equals("\"\"") != granted) {
                    throw new PackRejected("%s, table %s, row %d: is %s and has %s %s"
                            .formatted(
                                    file,
                                    table,
                                    row.number(),
                                    row.conclusions().get(outputs.indexOf("answer")),
                                    granted ? "a" : "no",
                                    about));
                }
            }
        }
    }

    /** Asks the engine once about each row, on facts that only this row fits, and keeps what does not depend on them. */
    private void settle(String file) {
        for (var row : template.rows()) {
            var facts = new HashMap<String, Object>();
            for (var column : columns) {
                var condition = column.conditions().get(row.number() - 1);
                column.points().stream()
                        .filter(condition::holds)
                        .findFirst()
                        .ifPresent(point -> facts.put(column.fact(), point));
            }
            if (facts.size() < columns.size()) {
                throw new PackRejected("%s, table %s, row %d: nothing can meet it".formatted(file, id, row.number()));
            }
            var answer = reference(facts);
            if (answer.row().number() != row.number()) {
                throw new PackRejected("%s, table %s, row %d: the engine answers %s with row %d"
                        .formatted(file, id, row.number(), facts, answer.row().number()));
            }
            settled.add(row.conclusions().stream().allMatch(DecisionTable::literal) ? answer : null);
        }
    }

    private static boolean literal(String conclusion) {
        return LITERAL.matcher(conclusion.strip()).matches();
    }

    private static List<Column> columnsOf(
            String file, String table, DMNModel model, List<String> inputs, List<Trail.Row> rows) {
        var columns = new ArrayList<Column>();
        for (var fact : inputs) {
            var conditions = new ArrayList<Condition>();
            for (var row : rows) {
                try {
                    conditions.add(Condition.parse(row.conditions().get(columns.size())));
                } catch (IllegalArgumentException notClosed) {
                    throw new PackRejected(
                            "%s, table %s, row %d, %s: %s"
                                    .formatted(file, table, row.number(), fact, notClosed.getMessage()),
                            notClosed);
                }
            }
            columns.add(columnOf(file, table, model, fact, conditions));
        }
        return columns;
    }

    private static Column columnOf(String file, String table, DMNModel model, String fact, List<Condition> conditions) {
        var input = model.getDefinitions().getDrgElement().stream()
                .filter(InputData.class::isInstance)
                .map(InputData.class::cast)
                .filter(data -> data.getName().equals(fact))
                .findFirst()
                .orElseThrow(() -> new PackRejected("%s, table %s: %s is not declared".formatted(file, table, fact)));
        var type = input.getVariable().getTypeRef().getLocalPart();
        var allowed = model.getDefinitions().getItemDefinition().stream()
                .filter(item -> item.getName().equals(type) && item.getAllowedValues() != null)
                .map(item -> item.getAllowedValues().getText())
                .findFirst()
                .orElse(null);
        try {
            return Column.of(input, allowed, conditions);
        } catch (IllegalArgumentException notOfTheType) {
            throw new PackRejected(
                    "%s, table %s, %s: %s".formatted(file, table, fact, notOfTheType.getMessage()), notOfTheType);
        }
    }

    private static Trail.Row rowOf(String file, String table, int number, DecisionRule rule, LayerReader.Rules rules) {
        var notes = rule.getAnnotationEntry().stream()
                .map(entry -> entry.getText() == null ? "" : entry.getText().strip())
                .toList();
        for (var column = 0; column < ANNOTATIONS.size(); column++) {
            if (column >= notes.size() || notes.get(column).isEmpty()) {
                throw new PackRejected(
                        "%s, table %s, row %d: has no %s".formatted(file, table, number, ANNOTATIONS.get(column)));
            }
        }
        return new Trail.Row(
                number,
                notes.get(0),
                rule.getInputEntry().stream().map(cell -> cell.getText()).toList(),
                rule.getOutputEntry().stream().map(cell -> cell.getText()).toList(),
                notes.get(1),
                notes.get(2),
                statusOf(file, table, number, notes.get(3)),
                standingOf(file, table, number, notes.get(0), rules),
                false);
    }

    private static RuleStanding standingOf(
            String file, String table, int number, String ruleId, LayerReader.Rules rules) {
        try {
            return rules.standingOf(ruleId);
        } catch (IllegalArgumentException unknown) {
            throw new PackRejected(
                    "%s, table %s, row %d: %s".formatted(file, table, number, unknown.getMessage()), unknown);
        }
    }

    private static RuleStatus statusOf(String file, String table, int number, String text) {
        try {
            return RuleStatus.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new PackRejected(
                    "%s, table %s, row %d: %s is no status".formatted(file, table, number, text), unknown);
        }
    }

    /** The table's id. */
    public String id() {
        return id;
    }

    /** The model it stands in, for analysis. */
    public DMNModel model() {
        return model;
    }

    /** The row that fits the facts, as the conditions are read here; null where a fact is not of its column. */
    Trail.@Nullable Row rowFor(Map<String, Object> facts) {
        return template.rows().stream()
                .filter(row -> columns.stream().allMatch(column -> {
                    var fact = facts.get(column.fact());
                    return fact != null
                            && column.conditions().get(row.number() - 1).holds(fact);
                }))
                .findFirst()
                .orElse(null);
    }

    /** Its input columns, in the order of the table. */
    List<Column> columns() {
        return columns;
    }

    /** The table as people read it, with no row hit. */
    public Trail.Table template() {
        return template;
    }

    /**
     * Asks the table, by its compiled conditions.
     *
     * @param facts at least the facts that its inputs name
     * @throws IllegalStateException when no row applies, which only a fact can bring about that is not of its column
     */
    Answer ask(Map<String, Object> facts) {
        var row = index.rowFor(facts);
        if (row == RowIndex.NONE) {
            throw new IllegalStateException("table %s has no row for %s".formatted(id, facts));
        }
        var answer = settled.get(row);
        return answer == null ? reference(facts) : answer;
    }

    /**
     * Asks the engine, whose answer is the standard's and the one to compare with.
     *
     * @param facts at least the facts that its inputs name
     * @throws IllegalStateException when not exactly one row applies, which loading and its analysis rule out
     */
    Answer reference(Map<String, Object> facts) {
        var context = runtime.newContext();
        for (var input : template.inputs()) {
            context.set(input, facts.get(input));
        }
        Hits.clear();
        var result = runtime.evaluateAll(model, context);
        var hits = Hits.taken();
        if (result.hasErrors() || hits.size() != 1) {
            throw new IllegalStateException(
                    "table %s answered with rows %s: %s".formatted(id, hits, result.getMessages()));
        }
        var hit = hits.getFirst();
        var rows = new ArrayList<>(template.rows());
        var row = rows.get(hit - 1);
        rows.set(
                hit - 1,
                new Trail.Row(
                        row.number(),
                        row.ruleId(),
                        row.conditions(),
                        row.conclusions(),
                        row.words(),
                        row.cite(),
                        row.status(),
                        row.standing(),
                        true));
        return new Answer(
                result.getDecisionResultByName(id).getResult(),
                rows.get(hit - 1),
                new Trail.Table(id, template.question(), template.inputs(), template.outputs(), rows));
    }

    /** What a table answered, the row that decided, and the table with that row marked. */
    record Answer(Object result, Trail.Row row, Trail.Table table) {

        /** The value of an output column; of the only one, where there is one. */
        String value(String output) {
            var value = result instanceof Map<?, ?> outputs ? outputs.get(output) : result;
            if (value == null) {
                throw new IllegalStateException("the table has no output " + output);
            }
            return value.toString();
        }

        /** The number in an output column; null where the cell says so. */
        @Nullable
        BigDecimal number(String output) {
            var value = result instanceof Map<?, ?> outputs ? outputs.get(output) : result;
            return value == null ? null : new BigDecimal(value.toString());
        }
    }
}
