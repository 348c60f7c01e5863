package org.welcomingcity.policy.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.pack.PackMutant.Kind;

/** Makes every mutant of every file of the packs. */
final class PackMutants {

    private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\">.*?</rule>", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("<(input|output|annotation)Entry><text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("<output name=\"([^\"]+)\" typeRef=\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    // What a row is called, cites and says decides nothing; the catalogue in the documents holds it.
    private static final Set<String> WORDS = Set.of(
            "words",
            "sentence",
            "cite",
            "arrestCite",
            "title",
            "rule",
            "ruleId",
            "status",
            "arrestStatus",
            "source",
            "mend",
            "verifiedBy",
            "courtOrder",
            "signedOffBy",
            "stateCode");

    // What the values of settings and features can be instead; any other is refused at loading.
    private static final Map<String, String> OPPOSITES = Map.ofEntries(
            Map.entry("on", "off"),
            Map.entry("off", "on"),
            Map.entry("charged", "not_charged"),
            Map.entry("ceil", "floor"),
            Map.entry("no", "apply"),
            Map.entry("apply", "prefer"),
            Map.entry("prefer", "no"),
            Map.entry("none", "1"),
            Map.entry("NONE", "PROH"),
            Map.entry("PROH", "REQ"),
            Map.entry("REQ", "NONE"),
            Map.entry("MUST", "MAY"),
            Map.entry("MUST_NOT", "MAY"),
            Map.entry("MAY", "MUST_NOT"));

    private final Path packs;
    private final Map<String, Set<String>> answers = new LinkedHashMap<>();
    private final List<PackMutant> mutants = new ArrayList<>();

    private PackMutants(Path packs) {
        this.packs = packs;
    }

    /** Every mutant of the packs in this folder, in order of file and row. */
    static List<PackMutant> of(Path packs) {
        var making = new PackMutants(packs);
        for (var file : making.files()) {
            if (file.endsWith(".dmn")) {
                making.collectAnswers(file);
            }
        }
        for (var file : making.files()) {
            if (file.endsWith(".dmn")) {
                making.table(file);
            } else if (file.endsWith(".csv")) {
                making.list(file);
            } else if (file.endsWith("pack.properties")) {
                making.dates(
                        file,
                        "the pack",
                        making.text(file),
                        0,
                        making.text(file).length());
            }
        }
        return List.copyOf(making.mutants);
    }

    private List<String> files() {
        try (var walk = Files.walk(packs)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> packs.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(packs.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String question(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    // What the tables on one question answer in a column, in all packs: another outcome is one that the question knows.
    private void collectAnswers(String file) {
        var text = text(file);
        var outputs = names(OUTPUT, text);
        for (var rule : RULE.matcher(text).results().toList()) {
            var column = 0;
            for (var entry : ENTRY.matcher(rule.group()).results().toList()) {
                if (entry.group(1).equals("output")) {
                    answers.computeIfAbsent(question(file) + '/' + outputs.get(column++), any -> new LinkedHashSet<>())
                            .add(entry.group(2));
                }
            }
        }
    }

    private static List<String> names(Pattern what, String text) {
        return what.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private void table(String file) {
        var text = text(file);
        var outputs = names(OUTPUT, text);
        for (var rule : RULE.matcher(text).results().toList()) {
            var row = "row " + rule.group(1);
            mutants.add(new PackMutant(
                    file, row, "lost", Kind.LOST_ROW, text.substring(0, rule.start()) + text.substring(rule.end())));
            var output = 0;
            var input = 0;
            for (var entry : ENTRY.matcher(rule.group()).results().toList()) {
                var from = rule.start() + entry.start(2);
                var to = rule.start() + entry.end(2);
                var was = entry.group(2);
                switch (entry.group(1)) {
                    case "input" -> {
                        input++;
                        if (!was.equals("-")) {
                            cell(
                                    file,
                                    "%s, condition %d".formatted(row, input),
                                    Kind.WIDENED_CONDITION,
                                    text,
                                    from,
                                    to,
                                    "-");
                            dates(file, "%s, condition %d".formatted(row, input), text, from, to);
                        }
                    }
                    case "output" -> {
                        var name = outputs.get(output++);
                        if (!WORDS.contains(name)) {
                            cell(file, row + ", " + name, Kind.OUTCOME, text, from, to, another(file, name, was));
                        }
                        dates(file, row + ", " + name, text, from, to);
                    }
                    default -> {
                        // What a row is called, cites and says in words decides nothing.
                    }
                }
            }
        }
    }

    private void cell(String file, String place, Kind kind, String text, int from, int to, @Nullable String becomes) {
        if (becomes != null) {
            mutants.add(new PackMutant(
                    file,
                    place,
                    "%s instead of %s".formatted(becomes, text.substring(from, to)),
                    kind,
                    text.substring(0, from) + becomes + text.substring(to)));
        }
    }

    private void dates(String file, String place, String text, int from, int to) {
        for (MatchResult day : DAY.matcher(text.substring(from, to)).results().toList()) {
            // What a file says of itself is no date that decides.
            if (isComment(text, from + day.start()) || isPartOfName(text, from + day.start())) {
                continue;
            }
            var date = LocalDate.parse(day.group());
            for (var moved : List.of(date.minusDays(1), date.plusDays(1))) {
                cell(file, place, Kind.DATE, text, from + day.start(), from + day.end(), moved.toString());
            }
        }
    }

    private static boolean isComment(String text, int at) {
        var line = text.substring(text.lastIndexOf('\n', at) + 1, at);
        return line.startsWith("#") || line.startsWith("title=");
    }

    // "question@2020-02-10" and "version=2020-02-10" are names; that they fit the folders is checked at loading.
    private static boolean isPartOfName(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '@' || text.substring(0, at).endsWith("version=");
    }

    /** Another answer that the question knows in this column; of a number the next one. */
    private @Nullable String another(String file, String column, String was) {
        if (NUMBER.matcher(was).matches()) {
            return new java.math.BigDecimal(was).add(java.math.BigDecimal.ONE).toPlainString();
        }
        if (was.equals("true") || was.equals("false")) {
            return was.equals("true") ? "false" : "true";
        }
        var known = List.copyOf(answers.get(question(file) + '/' + column));
        if (known.size() > 1) {
            return known.get((known.indexOf(was) + 1) % known.size());
        }
        return was.equals("null") ? "1" : "\"OTHERWISE\"";
    }

    private void list(String file) {
        var text = text(file);
        List<CsvRecord> rows;
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var head = rows.getFirst().getFields();
        for (var row = 1; row < rows.size(); row++) {
            var place = "%s %s".formatted(head.getFirst(), rows.get(row).getField(0));
            if (!head.getFirst().equals("code") || !head.get(1).equals("words")) {
                var without =
                        new ArrayList<>(rows.stream().map(CsvRecord::getFields).toList());
                without.remove(row);
                mutants.add(new PackMutant(file, place, "lost", Kind.LOST_ROW, written(without)));
            }
            for (var column = 1; column < head.size(); column++) {
                if (WORDS.contains(head.get(column)) && !PackMutationRun.isRegister(file)) {
                    continue;
                }
                for (var becomes : others(rows, head.get(column), row, column)) {
                    var was = rows.get(row).getField(column);
                    var changed = new ArrayList<>(
                            rows.stream().map(CsvRecord::getFields).toList());
                    var fields = new ArrayList<>(changed.get(row));
                    fields.set(column, becomes);
                    changed.set(row, fields);
                    mutants.add(new PackMutant(
                            file,
                            "%s, %s".formatted(place, head.get(column)),
                            "%s instead of %s".formatted(becomes, was.isEmpty() ? "nothing" : was),
                            DAY.matcher(was).matches() ? Kind.DATE : Kind.OUTCOME,
                            written(changed)));
                }
            }
        }
    }

    private static List<String> others(List<CsvRecord> rows, String column, int row, int index) {
        var was = rows.get(row).getField(index);
        if (DAY.matcher(was).matches()) {
            var day = LocalDate.parse(was);
            return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
        }
        if (NUMBER.matcher(was).matches()) {
            return List.of(
                    new java.math.BigDecimal(was).add(java.math.BigDecimal.ONE).toPlainString());
        }
        if (was.equals("true") || was.equals("false")) {
            return List.of(was.equals("true") ? "false" : "true");
        }
        if (was.isEmpty()) {
            return List.of();
        }
        if (OPPOSITES.containsKey(was)) {
            return List.of(OPPOSITES.get(was));
        }
        if (rows.getFirst().getField(0).equals("name")) {
            return List.of(was + " otherwise");
        }
        var known = rows.stream()
                .skip(1)
                .map(line -> line.getField(index))
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        return List.of(known.size() > 1 ? known.get((known.indexOf(was) + 1) % known.size()) : "OTHERWISE");
    }

    private static String written(List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
