package org.welcomingcity.policy.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.pack.TableText.Domain;
import org.welcomingcity.policy.pack.TableText.Input;
import org.welcomingcity.policy.pack.TableText.Output;
import org.welcomingcity.policy.pack.TableText.Row;

/**
 * Reads a table's file, and takes nothing that is not on the list here: the types of the facts, the facts, and one decision
 * that is one table, whose cells hold values and comparisons. DMN can say far more, a clock and code among it; whatever that
 * is, it is refused before the engine sees it, with its place and what mends it. So a pack decides by the facts and its rows
 * alone, wherever it came from.
 */
final class TableReader {

    /** How the annotation columns are named, in their order. */
    static final List<String> ANNOTATIONS = List.of("rule", "words", "cite", "status");

    private static final Set<String> KINDS = Set.of("string", "number", "date", "boolean");
    private static final Pattern STANDARD =
            Pattern.compile("https://www\\.omg\\.org/spec/DMN/(20191111|20211108|20230324)/MODEL/");
    private static final Pattern FEEL =
            Pattern.compile("https://www\\.omg\\.org/spec/DMN/(20191111|20211108|20230324)/FEEL/");
    private static final Pattern TABLE_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern COLUMN_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
    private static final Pattern TYPE_NAME = Pattern.compile("t_[a-zA-Z0-9]+");

    /** A table of the packs has a few kilobytes; what is longer by far is no table that a person of the law reads. */
    private static final int LONGEST = 2_000_000;

    private static final String MEND =
            "take it out; a table's file holds types, facts and one decision, which is one table of plain values";

    private final String file;
    private final Set<String> knownFacts;
    private final XMLStreamReader xml;
    private final Map<String, Domain> types = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> required = new HashSet<>();
    private String table = "";
    private String question = "";
    private boolean inRow;
    private boolean hasTable;

    private TableReader(String file, XMLStreamReader xml, Set<String> knownFacts) {
        this.file = file;
        this.xml = xml;
        this.knownFacts = knownFacts;
    }

    /**
     * Reads a file.
     *
     * @param file where it stands, for messages
     * @param dmn its text
     * @param knownFacts the names that inputs may have
     * @throws PackRejected naming file, table, row and what mends it
     */
    static TableText read(String file, String dmn, Set<String> knownFacts) {
        if (dmn.length() > LONGEST) {
            throw new PackRejected(
                    "%s: is longer than %d signs; part it into tables that a person can read".formatted(file, LONGEST));
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new TableReader(file, factory.createXMLStreamReader(new StringReader(dmn)), knownFacts).whole();
        } catch (XMLStreamException notXml) {
            throw new PackRejected(
                    "%s: does not parse: %s".formatted(file, String.valueOf(notXml.getMessage())), notXml);
        }
    }

    private TableText whole() throws XMLStreamException {
        var encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw refused("says that it is written in %s; write it in UTF-8".formatted(encoding));
        }
        if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
            throw refused("is XML %s; write it as XML 1.0".formatted(xml.getVersion()));
        }
        if (!nextIsChild() || !name().equals("definitions")) {
            throw refused("is no DMN model; a table's file begins with definitions");
        }
        definitions();
        if (!hasTable) {
            throw refused("holds one decision, which is one table; this has none");
        }
        return new TableText(table, question, inputs, outputs, rows);
    }

    private void definitions() throws XMLStreamException {
        attributes("id", "name", "namespace", "expressionLanguage", "typeLanguage", "exporter", "exporterVersion");
        for (var attribute : List.of("expressionLanguage", "typeLanguage")) {
            var language = xml.getAttributeValue(null, attribute);
            if (language != null && !FEEL.matcher(language).matches()) {
                throw refused("its %s is %s; tables are written in FEEL".formatted(attribute, language));
            }
        }
        while (nextIsChild()) {
            switch (name()) {
                case "itemDefinition" -> type();
                case "inputData" -> fact();
                case "decision" -> decision();
                default -> throw stranger();
            }
        }
    }

    private void type() throws XMLStreamException {
        attributes("id", "name", "label");
        var type = named(TYPE_NAME, "a type is named like t_licence");
        @Nullable String kind = null;
        @Nullable String allowed = null;
        while (nextIsChild()) {
            if (name().equals("typeRef") && kind == null) {
                attributes();
                kind = leaf().strip();
            } else if (name().equals("allowedValues") && allowed == null) {
                attributes("id");
                allowed = text();
            } else {
                throw stranger();
            }
        }
        if (kind == null || !KINDS.contains(kind)) {
            throw refused("the type %s is of %s; write string, number, date or boolean".formatted(type, kind));
        }
        if (types.put(type, new Domain(kind, allowed)) != null) {
            throw refused("the type %s stands twice; leave one".formatted(type));
        }
    }

    private void fact() throws XMLStreamException {
        attributes("id", "name", "label");
        var id = required("id");
        var fact = named(COLUMN_NAME, "a fact is named like licenceClass");
        if (facts.containsKey(fact) || ids.put("#" + id, fact) != null) {
            throw refused("%s is declared twice; leave one".formatted(fact));
        }
        if (!nextIsChild() || !name().equals("variable")) {
            throw refused("%s has no variable with its type; add it".formatted(fact));
        }
        attributes("id", "name", "typeRef");
        if (!required("name").equals(fact)) {
            throw refused("the variable of %s has another name; write the same".formatted(fact));
        }
        facts.put(fact, required("typeRef"));
        end();
        end();
    }

    private void decision() throws XMLStreamException {
        attributes("id", "name", "label");
        if (!table.isEmpty()) {
            throw refused("holds one decision, which is one table; make another file of the other");
        }
        table = named(TABLE_NAME, "a table is named like person-outcome");
        var variable = false;
        while (nextIsChild()) {
            switch (name()) {
                case "question" -> {
                    attributes();
                    question = leaf();
                }
                case "variable" -> {
                    attributes("id", "name", "typeRef");
                    if (variable || !required("name").equals(table) || xml.getAttributeValue(null, "typeRef") != null) {
                        throw refused("its variable is named as the table, without a type, and stands once");
                    }
                    variable = true;
                    end();
                }
                case "informationRequirement" -> requirement();
                case "decisionTable" -> table();
                default -> throw stranger();
            }
        }
        var used = new HashSet<>(inputs.stream().map(Input::fact).toList());
        if (!used.equals(required)) {
            throw refused("requires the facts %s and has columns for %s; name the same in both"
                    .formatted(sorted(required), sorted(used)));
        }
        if (!used.equals(facts.keySet())) {
            throw refused("declares the facts %s and has columns for %s; declare the same"
                    .formatted(sorted(facts.keySet()), sorted(used)));
        }
    }

    private void requirement() throws XMLStreamException {
        attributes("id");
        if (!nextIsChild() || !name().equals("requiredInput")) {
            throw refused("requires something that is no fact; " + MEND);
        }
        attributes("href");
        var fact = ids.get(required("href"));
        if (fact == null || !required.add(fact)) {
            throw refused("requires %s, which is no fact declared above, or stands twice; name each fact once"
                    .formatted(required("href")));
        }
        end();
        end();
    }

    private void table() throws XMLStreamException {
        if (hasTable) {
            throw refused("holds two tables; leave one");
        }
        hasTable = true;
        attributes("id", "hitPolicy", "outputLabel", "preferredOrientation");
        var policy = xml.getAttributeValue(null, "hitPolicy");
        if (policy != null && !policy.equals("UNIQUE")) {
            throw refused("its hit policy is %s; write UNIQUE, and rows of which one fits".formatted(policy));
        }
        while (nextIsChild()) {
            switch (name()) {
                case "input" -> input();
                case "output" -> output();
                case "annotation" -> {
                    attributes("name");
                    annotations.add(required("name"));
                    end();
                }
                case "rule" -> row();
                default -> throw stranger();
            }
        }
        if (inputs.isEmpty() || outputs.isEmpty() || rows.isEmpty()) {
            throw refused("has no input, no output or no row; add them");
        }
    }

    private void input() throws XMLStreamException {
        attributes("id", "label");
        if (!rows.isEmpty()) {
            throw refused("has a column after its rows; write the columns first");
        }
        if (!nextIsChild() || !name().equals("inputExpression")) {
            throw stranger();
        }
        attributes("id", "typeRef");
        var type = required("typeRef");
        var fact = text().strip();
        if (!knownFacts.contains(fact)) {
            throw refused("%s is not a fact the policy accepts; an input column holds the name of one".formatted(fact));
        }
        if (!type.equals(facts.get(fact))) {
            throw refused("%s is declared with the type %s, and its column has %s; write the same in both"
                    .formatted(fact, facts.get(fact), type));
        }
        if (inputs.stream().anyMatch(input -> input.fact().equals(fact))) {
            throw refused("%s has two columns; leave one".formatted(fact));
        }
        var domain = KINDS.contains(type) ? new Domain(type, null) : types.get(type);
        if (domain == null) {
            throw refused("%s has the type %s, which is not declared; declare it".formatted(fact, type));
        }
        inputs.add(new Input(fact, domain));
        if (nextIsChild()) {
            throw stranger();
        }
    }

    private void output() throws XMLStreamException {
        attributes("id", "label", "name", "typeRef");
        if (!rows.isEmpty()) {
            throw refused("has a column after its rows; write the columns first");
        }
        var name = named(COLUMN_NAME, "an output is named like outcome");
        var kind = xml.getAttributeValue(null, "typeRef");
        if (kind == null || !KINDS.contains(kind) || kind.equals("date")) {
            throw refused("the output %s is of %s; write string, number or boolean".formatted(name, kind));
        }
        if (outputs.stream().anyMatch(output -> output.name().equals(name))) {
            throw refused("the output %s stands twice; leave one".formatted(name));
        }
        outputs.add(new Output(name, kind));
        end();
    }

    private void row() throws XMLStreamException {
        attributes("id");
        if (!annotations.equals(ANNOTATIONS)) {
            throw refused("the annotations are %s; name them so, in this order".formatted(ANNOTATIONS));
        }
        inRow = true;
        var conditions = new ArrayList<String>();
        var conclusions = new ArrayList<String>();
        var notes = new ArrayList<String>();
        while (nextIsChild()) {
            switch (name()) {
                case "inputEntry" -> {
                    attributes("id");
                    conditions.add(condition(conditions.size(), text()));
                }
                case "outputEntry" -> {
                    attributes("id");
                    conclusions.add(conclusion(conclusions.size(), text()));
                }
                case "annotationEntry" -> {
                    attributes();
                    notes.add(text().strip());
                }
                default -> throw stranger();
            }
        }
        if (conditions.size() != inputs.size() || conclusions.size() != outputs.size()) {
            throw refused("has %d conditions for %d inputs and %d conclusions for %d outputs; write one for each"
                    .formatted(conditions.size(), inputs.size(), conclusions.size(), outputs.size()));
        }
        for (var column = 0; column < ANNOTATIONS.size(); column++) {
            if (column >= notes.size() || notes.get(column).isEmpty()) {
                throw refused("has no %s; write it down".formatted(ANNOTATIONS.get(column)));
            }
        }
        inRow = false;
        rows.add(new Row(conditions, conclusions, notes));
    }

    private String condition(int column, String text) {
        var fact = column < inputs.size() ? inputs.get(column).fact() : "a column too many";
        try {
            return Condition.parse(text).text();
        } catch (IllegalArgumentException notClosed) {
            throw refused("%s: %s".formatted(fact, notClosed.getMessage()));
        }
    }

    private String conclusion(int column, String text) {
        if (column >= outputs.size()) {
            throw refused("has a conclusion too many; write one for each output");
        }
        var output = outputs.get(column);
        var cell = Literal.stripped(text);
        try {
            if (output.kind().equals("number") && Arithmetic.meant(cell)) {
                Arithmetic.check(cell, numbers());
                return cell;
            }
            if (!(cell.equals("null") && output.kind().equals("number"))
                    && !kindOf(Literal.parse(cell)).equals(output.kind())) {
                throw refused("%s: %s is no %s; write one".formatted(output.name(), cell, output.kind()));
            }
            return cell;
        } catch (IllegalArgumentException noValue) {
            throw refused("%s: %s".formatted(output.name(), noValue.getMessage()));
        }
    }

    /** The facts that a formula may use. */
    private Set<String> numbers() {
        return inputs.stream()
                .filter(input -> input.domain().kind().equals("number"))
                .map(Input::fact)
                .collect(Collectors.toSet());
    }

    private static String kindOf(Object value) {
        return switch (value) {
            case String word -> "string";
            case Boolean yesOrNo -> "boolean";
            case java.math.BigDecimal number -> "number";
            default -> "date";
        };
    }

    /** Moves to the next child element; false at the end of the element that is open. */
    private boolean nextIsChild() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!STANDARD.matcher(String.valueOf(xml.getNamespaceURI())).matches()) {
                        throw stranger();
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!xml.getText().isBlank()) {
                        throw refused("holds the words %s where none belong; take them out"
                                .formatted(xml.getText().strip()));
                    }
                }
                case XMLStreamConstants.COMMENT -> {
                    // What a person noted beside the table decides nothing.
                }
                default -> throw refused("holds a document type, an entity or an instruction; take it out");
            }
        }
        return false;
    }

    /** The element that is open holds nothing more. */
    private void end() throws XMLStreamException {
        if (nextIsChild()) {
            throw stranger();
        }
    }

    /** The one child {@code text} of the element that is open. */
    private String text() throws XMLStreamException {
        if (!nextIsChild() || !name().equals("text")) {
            throw refused("has a cell without a text; write one");
        }
        attributes();
        var text = leaf();
        end();
        return text;
    }

    /** The words of the element that is open. Whoever writes a comment into a cell wants it read differently by two. */
    private String leaf() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> throw stranger();
                default -> throw refused("has a comment, an entity or an instruction in its words; take it out");
            }
        }
        return text.toString();
    }

    private void attributes(String... allowed) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            var prefix = xml.getAttributeNamespace(index);
            var name = xml.getAttributeLocalName(index);
            if ((prefix != null && !prefix.isEmpty()) || !List.of(allowed).contains(name)) {
                throw refused("%s says %s=\"%s\"; %s".formatted(name(), name, xml.getAttributeValue(index), MEND));
            }
        }
    }

    private String required(String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        if (value == null || value.isBlank()) {
            throw refused("%s has no %s; write it".formatted(name(), attribute));
        }
        return value;
    }

    private String named(Pattern pattern, String how) {
        var name = required("name");
        if (!pattern.matcher(name).matches()) {
            throw refused("%s is named %s; %s".formatted(name(), name, how));
        }
        return name;
    }

    private String name() {
        return xml.getLocalName();
    }

    private PackRejected stranger() {
        return refused("%s may not stand here; %s".formatted(name(), MEND));
    }

    private PackRejected refused(String what) {
        var place = new StringBuilder(file);
        if (!table.isEmpty()) {
            place.append(", table ").append(table);
        }
        if (inRow) {
            place.append(", row ").append(rows.size() + 1);
        } else if (xml.getLocation().getLineNumber() > 0) {
            place.append(", line ").append(xml.getLocation().getLineNumber());
        }
        return new PackRejected("%s: %s".formatted(place, what));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
