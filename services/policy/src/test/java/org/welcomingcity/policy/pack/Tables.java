package org.welcomingcity.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.welcomingcity.policy.decision.RuleStanding;

/** Tables made up for a test: a file as the packs have them, from its cells. */
final class Tables {

    static final LayerReader.Rules RULES = new LayerReader.Rules(
            "made-up/rules.csv", Map.of("P8", new RuleStanding(RuleStanding.Force.SHOULD, null, null)), Map.of());

    private Tables() {}

    /** An input column: a fact, its kind and what its type allows. */
    record In(String fact, String kind, String allowed) {
        String type() {
            return allowed.isEmpty() ? kind : "t_" + fact;
        }
    }

    /** An output column. */
    record Out(String name, String kind) {}

    /** A table's file. */
    static String dmn(String name, List<In> inputs, List<Out> outputs, List<List<String>> rows) {
        var dmn = new StringBuilder(
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"m\" name=\"%s\" namespace=\"https://welcomingcity.org/made-up\">\n"
                        .formatted(name));
        for (var input : inputs) {
            if (!input.allowed().isEmpty()) {
                dmn.append(
                        "<itemDefinition id=\"type-%s\" name=\"t_%s\"><typeRef>%s</typeRef><allowedValues><text>%s</text></allowedValues></itemDefinition>\n"
                                .formatted(input.fact(), input.fact(), input.kind(), escaped(input.allowed())));
            }
        }
        for (var input : inputs) {
            dmn.append("<inputData id=\"input-%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>\n"
                    .formatted(input.fact(), input.fact(), input.fact(), input.type()));
        }
        dmn.append("<decision id=\"d\" name=\"%s\"><question>What?</question><variable name=\"%s\"/>\n"
                .formatted(name, name));
        for (var input : inputs) {
            dmn.append("<informationRequirement><requiredInput href=\"#input-%s\"/></informationRequirement>\n"
                    .formatted(input.fact()));
        }
        dmn.append("<decisionTable id=\"t\" hitPolicy=\"UNIQUE\">\n");
        for (var input : inputs) {
            dmn.append("<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
                    .formatted(input.type(), input.fact()));
        }
        for (var output : outputs) {
            dmn.append("<output name=\"%s\" typeRef=\"%s\"/>\n".formatted(output.name(), output.kind()));
        }
        TableReader.ANNOTATIONS.forEach(annotation -> dmn.append("<annotation name=\"%s\"/>".formatted(annotation)));
        for (var row : rows) {
            dmn.append("<rule>");
            for (var cell = 0; cell < row.size(); cell++) {
                dmn.append((cell < inputs.size()
                                ? "<inputEntry><text>%s</text></inputEntry>"
                                : "<outputEntry><text>%s</text></outputEntry>")
                        .formatted(escaped(row.get(cell))));
            }
            dmn.append(List.of("P8", "Words.", "G.L. c. 90 § 10", "V1").stream()
                    .map("<annotationEntry><text>%s</text></annotationEntry>"::formatted)
                    .collect(Collectors.joining()));
            dmn.append("</rule>\n");
        }
        return dmn.append("</decisionTable></decision></definitions>").toString();
    }

    /** The table of such a file. */
    static DecisionTable compiled(String name, String dmn) {
        return LayerReader.compiled("made-up/%s.dmn".formatted(name), dmn, RULES);
    }

    /** A cell of a row, changed. */
    static List<List<String>> with(List<List<String>> rows, int row, int cell, String text) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> at != row
                        ? rows.get(at)
                        : IntStream.range(0, rows.get(at).size())
                                .mapToObj(column ->
                                        column == cell ? text : rows.get(at).get(column))
                                .toList())
                .toList();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
