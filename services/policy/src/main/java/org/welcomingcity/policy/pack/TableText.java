package org.welcomingcity.policy.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as its file has it, word by word, after it was found to be of the closed form.
 *
 * @param name the table's name
 * @param question what it answers, in words
 * @param inputs its input columns
 * @param outputs its output columns
 * @param rows its rows
 */
record TableText(String name, String question, List<Input> inputs, List<Output> outputs, List<Row> rows) {

    TableText {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** The names of the facts, in the order of the columns. */
    List<String> facts() {
        return inputs.stream().map(Input::fact).toList();
    }

    /** The names of the outputs, in the order of the columns. */
    List<String> conclusions() {
        return outputs.stream().map(Output::name).toList();
    }

    /** An input column: its fact, and what that can be. */
    record Input(String fact, Domain domain) {}

    /**
     * What a fact can be.
     *
     * @param kind {@code string}, {@code number}, {@code date} or {@code boolean}
     * @param allowed the values it is limited to, as a condition; null where the kind says it all
     */
    record Domain(String kind, @Nullable String allowed) {}

    /** An output column, and the kind of its values. */
    record Output(String name, String kind) {}

    /** A row, cell by cell. */
    record Row(List<String> conditions, List<String> conclusions, List<String> annotations) {
        Row {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
            annotations = List.copyOf(annotations);
        }
    }
}
