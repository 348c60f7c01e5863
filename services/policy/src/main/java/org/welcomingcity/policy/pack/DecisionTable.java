package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.RuleStanding;
import org.welcomingcity.policy.decision.Trail;

/**
 * One decision table, ready to be asked. Everything that a person reads about it was taken out of the model once; asking
 * it only marks the row that hit.
 */
public final class DecisionTable {

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
     * Compiles a table.
     *
     * @param runtime the engine that knows the model
     * @param model the same table as the engine has it
     * @param file the file it stands in, for messages
     * @param text the table as it was read
     * @param rules the rules of its layer
     * @throws PackRejected naming file, table, row and reason
     */
    static DecisionTable of(DMNRuntime runtime, DMNModel model, String file, TableText text, LayerReader.Rules rules) {
        var id = text.name();
        if (model.hasErrors()) {
            throw new PackRejected("%s, table %s: does not compile: %s".formatted(file, id, model.getMessages()));
        }
        var rows = new ArrayList<Trail.Row>();
        for (var row : text.rows()) {
            rows.add(rowOf(file, id, rows.size() + 1, row, rules));
        }
        var columns = columnsOf(file, text);
        var fault = Coverage.faultOf(columns, rows.size());
        if (fault != null) {
            throw new PackRejected("%s, table %s: %s".formatted(file, id, fault));
        }
        Vocabulary.check(file, text);
        mustSayWhatMendsIt(file, id, text.conclusions(), rows);
        var whole = new Trail.Table(id, text.question(), text.facts(), text.conclusions(), rows);
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

    /** Asks the engine once about each row, on facts that only this row fits, and keeps what it answers. */
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
            settled.add(settled(file, row, facts));
        }
    }

    /** What the engine answers, after it was seen that it is what the row says; null where it depends on the facts. */
    private @Nullable Answer settled(String file, Trail.Row row, Map<String, Object> facts) {
        Answer answer;
        try {
            answer = reference(facts);
        } catch (IllegalStateException noAnswer) {
            throw new PackRejected(
                    "%s, table %s, row %d: the engine does not answer %s: %s"
                            .formatted(file, id, row.number(), facts, noAnswer.getMessage()),
                    noAnswer);
        }
        if (answer.row().number() != row.number()) {
            throw new PackRejected("%s, table %s, row %d: the engine answers %s with row %d"
                    .formatted(file, id, row.number(), facts, answer.row().number()));
        }
        if (row.conclusions().stream().anyMatch(Arithmetic::meant)) {
            return null;
        }
        for (var column = 0; column < row.conclusions().size(); column++) {
            var said = row.conclusions().get(column);
            var answered = answer.answered(template.outputs().get(column));
            if (!same(said.equals("null") ? null : Literal.parse(said), answered)) {
                throw new PackRejected("%s, table %s, row %d: says %s, and the engine answers %s"
                        .formatted(file, id, row.number(), said, answered));
            }
        }
        return answer;
    }

    private static boolean same(@Nullable Object said, @Nullable Object answered) {
        return said instanceof BigDecimal number && answered instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(said, answered);
    }

    private static List<Column> columnsOf(String file, TableText text) {
        var columns = new ArrayList<Column>();
        for (var input : text.inputs()) {
            var at = columns.size();
            var conditions = text.rows().stream()
                    .map(row -> Condition.parse(row.conditions().get(at)))
                    .toList();
            try {
                columns.add(Column.of(input, conditions));
            } catch (IllegalArgumentException notOfTheType) {
                throw new PackRejected(
                        "%s, table %s, %s: %s".formatted(file, text.name(), input.fact(), notOfTheType.getMessage()),
                        notOfTheType);
            }
        }
        return columns;
    }

    private static Trail.Row rowOf(String file, String table, int number, TableText.Row row, LayerReader.Rules rules) {
        var notes = row.annotations();
        return new Trail.Row(
                number,
                notes.get(0),
                row.conditions(),
                row.conclusions(),
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
                    var fact = column.taken(facts.get(column.fact()));
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

    /**
     * The same table as one city reads it: what a row says of the city's text stands in it, in place of its name.
     *
     * @param words fills a text in
     */
    DecisionTable inTheWordsOf(UnaryOperator<String> words) {
        var rows = template.rows().stream().map(row -> filled(row, words)).toList();
        if (rows.equals(template.rows())) {
            return this;
        }
        var told = new DecisionTable(
                runtime,
                model,
                id,
                new Trail.Table(id, template.question(), template.inputs(), template.outputs(), rows),
                columns);
        for (var answer : settled) {
            told.settled.add(answer == null ? null : filled(answer, words));
        }
        return told;
    }

    private static Answer filled(Answer answer, UnaryOperator<String> words) {
        var table = answer.table();
        return new Answer(
                filled(answer.result(), words),
                filled(answer.row(), words),
                new Trail.Table(
                        table.id(),
                        table.question(),
                        table.inputs(),
                        table.outputs(),
                        table.rows().stream().map(row -> filled(row, words)).toList()));
    }

    private static Object filled(Object result, UnaryOperator<String> words) {
        if (result instanceof Map<?, ?> outputs) {
            var filled = new HashMap<Object, @Nullable Object>(outputs);
            filled.replaceAll((output, value) -> value instanceof String text ? words.apply(text) : value);
            return filled;
        }
        return result instanceof String text ? words.apply(text) : result;
    }

    private static Trail.Row filled(Trail.Row row, UnaryOperator<String> words) {
        return new Trail.Row(
                row.number(),
                row.ruleId(),
                row.conditions(),
                row.conclusions().stream().map(words).toList(),
                words.apply(row.words()),
                words.apply(row.cite()),
                row.status(),
                row.standing(),
                row.hit());
    }

    /** What its rows say in outputs that another table may look at: by the name of the output, which is that of the fact. */
    Map<String, List<Object>> passedOn() {
        var passedOn = new HashMap<String, List<Object>>();
        for (var output : template.outputs()) {
            if (Facts.DERIVED.contains(output) || output.equals("judicialTest")) {
                passedOn.put(
                        output,
                        settled.stream()
                                .filter(Objects::nonNull)
                                .map(answer -> (Object) answer.value(output))
                                .distinct()
                                .toList());
            }
        }
        return passedOn;
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
            throw noRowFor(facts);
        }
        var answer = settled.get(row);
        return answer == null ? reference(facts) : answer;
    }

    private IllegalStateException noRowFor(Map<String, Object> facts) {
        return new IllegalStateException("table %s has no row for %s".formatted(id, facts));
    }

    /**
     * The first fact, in the order of the columns, on which the rows still part that the known facts leave; null where they
     * leave one row, which is the answer whatever the others are.
     *
     * @param known facts by name; what is unanswered is not in it
     */
    @Nullable
    String partsOn(Map<String, Object> known) {
        var left = rowsLeft(known);
        return left.size() == 1
                ? null
                : columns.stream()
                        .filter(column -> !known.containsKey(column.fact()))
                        .filter(column -> left.stream()
                                .anyMatch(
                                        row -> !column.conditions().get(row - 1).any()))
                        .map(Column::fact)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("table %s has no row for %s".formatted(id, known)));
    }

    /** The answer of the one row that the known facts leave. */
    Answer askOpen(Map<String, Object> known) {
        var row = rowsLeft(known).getFirst();
        var answer = settled.get(row - 1);
        if (answer == null) {
            throw new IllegalStateException("table %s, row %d computes its answer from all facts".formatted(id, row));
        }
        return answer;
    }

    /** A row that the known facts leave and that looks at the fact: the rule for which it is needed. */
    Trail.Row needing(String fact, Map<String, Object> known) {
        var column = columns.stream()
                .filter(one -> one.fact().equals(fact))
                .findFirst()
                .orElseThrow();
        return rowsLeft(known).stream()
                .filter(row -> !column.conditions().get(row - 1).any())
                .map(row -> template.rows().get(row - 1))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> rowsLeft(Map<String, Object> known) {
        return template.rows().stream()
                .map(Trail.Row::number)
                .filter(row -> columns.stream().allMatch(column -> {
                    var fact = known.get(column.fact());
                    return fact == null || column.conditions().get(row - 1).holds(fact);
                }))
                .toList();
    }

    /**
     * Asks the engine, whose answer is the standard's and the one to compare with.
     *
     * @param facts at least the facts that its inputs name
     * @throws IllegalStateException when a fact is not of its column, or not exactly one row applies, which loading and its
     *     analysis rule out
     */
    Answer reference(Map<String, Object> facts) {
        var context = runtime.newContext();
        for (var column : columns) {
            var fact = column.taken(facts.get(column.fact()));
            if (fact == null) {
                throw noRowFor(facts);
            }
            context.set(column.fact(), fact);
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

    /** What a table answered, the row that decided, the table with that row marked, and the duties that the row names. */
    record Answer(Object result, Trail.Row row, Trail.Table table, List<Obligation.Code> duties) {

        private static final String DUTIES = "obligations";

        Answer(Object result, Trail.Row row, Trail.Table table) {
            this(result, row, table, table.outputs().contains(DUTIES) ? dutiesIn(result) : List.of());
        }

        private static List<Obligation.Code> dutiesIn(Object result) {
            var said = result instanceof Map<?, ?> outputs ? outputs.get(DUTIES) : result;
            return Stream.of(String.valueOf(said).split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .map(Obligation.Code::valueOf)
                    .toList();
        }

        /** What stands in an output column; of the only one, where there is one. */
        private @Nullable Object answered(String output) {
            return result instanceof Map<?, ?> outputs ? outputs.get(output) : result;
        }

        /** The value of an output column. */
        String value(String output) {
            var value = answered(output);
            if (value == null) {
                throw new IllegalStateException("the table has no output " + output);
            }
            return value.toString();
        }

        /** The number in an output column; null where the cell says so. */
        @Nullable
        BigDecimal number(String output) {
            var value = answered(output);
            return value == null ? null : new BigDecimal(value.toString());
        }
    }
}
