package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.PackRejected;

/**
 * Makes tables up, whole ones and slightly broken ones, and asks the compiled table and the engine about facts, right ones and
 * odd ones. Either the table is refused in words, or both agree about everything. Each table comes of its number, so that one
 * that was found can be made again.
 *
 * <p>Run long by hand: {@code java -cp … org.welcomingcity.policy.pack.TableFuzz 600}, the seconds.
 */
final class TableFuzz {

    private static final List<String> STRINGS = List.of("licence", "passenger", "opportunity", "alternative", "zone");
    private static final List<String> NUMBERS = List.of("over", "priors", "priorsInTwelveMonths");
    private static final List<String> DATES = List.of("towDay");
    private static final List<String> BOOLEANS = List.of("evidence", "registered", "insured", "parked");

    private static final List<String> WORDS =
            List.of("A", "B", "C", "a b", "-", "not(x)", "1", "true", "ü", "c, d", "<");

    /** What is put into a cell, or beside it, to break it a little. */
    private static final List<String> BITS = List.of(
            "-",
            "\"",
            ",",
            "(",
            ")",
            "[",
            "]",
            "..",
            "not(",
            "not(not(",
            "<",
            ">=",
            "=",
            "?",
            "null",
            "true",
            "false",
            "0",
            "1",
            "00",
            ".5",
            "1e2",
            "5",
            "\"A\"",
            "\"\\u0041\"",
            "\\n",
            "today()",
            "now()",
            "date(\"2021-02-30\")",
            "date(\"2020-02-29\")",
            "date(\"x\")",
            " ",
            "\u00a0",
            "\n",
            "//",
            "/*",
            "in",
            "or",
            "and",
            "over",
            "licence",
            "12345678901234567890123456789012345",
            "0.00000000000000000001",
            "function(x) x",
            "for i in [1] return i",
            "@",
            "+ 1",
            " - 1",
            "* over",
            "/ 3",
            "**",
            "{}",
            ";",
            "[1..0]",
            "(1..1)",
            "> -1",
            "-0",
            "-1",
            "$",
            "\u202e");

    /** What is put into the file between its elements. */
    private static final List<String> ELEMENTS = List.of(
            "<inputValues><text>\"A\"</text></inputValues>",
            "<outputValues><text>1</text></outputValues>",
            "<import importType=\"x\" namespace=\"y\" name=\"z\"/>",
            "<extensionElements/>",
            "<description>x</description>",
            "<!-- x -->",
            "<?x y?>",
            "<rule/>",
            "<text>1</text>",
            "<inputEntry><text>-</text></inputEntry>",
            "<outputEntry><text>1</text></outputEntry>",
            "<annotation name=\"rule\"/>",
            "<output name=\"amount\" typeRef=\"number\"/>",
            "x",
            "&amp;",
            "<![CDATA[ ]]>");

    private final Random random;
    private final String name = "made-up";

    private TableFuzz(long number) {
        // Neighbouring seeds begin alike.
        this.random = new Random(number * 0x9E3779B97F4A7C15L);
    }

    /** What became of the tables. */
    record Count(int whole, int brokenAndTaken, int refused, long facts) {
        Count plus(Count other) {
            return new Count(
                    whole + other.whole,
                    brokenAndTaken + other.brokenAndTaken,
                    refused + other.refused,
                    facts + other.facts);
        }
    }

    /**
     * Makes one table and asks it.
     *
     * @throws AssertionError when the two differ, a whole table is refused, or something is thrown that is no refusal
     */
    static Count run(long number) {
        var fuzz = new TableFuzz(number);
        var whole = number % 3 == 0;
        var dmn = whole ? fuzz.dmn() : fuzz.broken(fuzz.dmn());
        try {
            return fuzz.run(dmn, whole);
        } catch (RuntimeException | AssertionError found) {
            throw new AssertionError("table %d: %s%n%s".formatted(number, found, dmn), found);
        }
    }

    /** Runs for so many seconds, and tells how many tables there were. */
    public static void main(String[] arguments) {
        var until = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        var from = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000L;
        var count = new Count(0, 0, 0, 0);
        for (var number = from; System.nanoTime() < until; number++) {
            count = count.plus(run(number));
        }
        System.out.println(count);
    }

    private Count run(String dmn, boolean whole) {
        DecisionTable table;
        try {
            table = Tables.compiled(name, dmn);
        } catch (PackRejected refused) {
            if (whole) {
                throw new AssertionError("a whole table is refused: " + refused.getMessage(), refused);
            }
            if (!String.valueOf(refused.getMessage()).startsWith("made-up/made-up.dmn")
                    || String.valueOf(refused.getMessage()).contains("cannot be compiled")) {
                throw new AssertionError("refused without its place and reason: " + refused.getMessage(), refused);
            }
            return new Count(0, 0, 1, 0);
        }
        var facts = 0L;
        for (var asked = 0; asked < 60; asked++) {
            var some = facts(table);
            var compiled = answer(() -> table.ask(some));
            var engine = answer(() -> table.reference(some));
            if (!compiled.equals(engine)) {
                throw new AssertionError("%s: compiled %s, engine %s".formatted(some, compiled, engine));
            }
            facts++;
        }
        return new Count(whole ? 1 : 0, whole ? 0 : 1, 0, facts);
    }

    private static String answer(java.util.function.Supplier<DecisionTable.Answer> asking) {
        try {
            var answer = asking.get();
            return "row %d, %s, %s".formatted(answer.row().number(), answer.result(), answer.table());
        } catch (IllegalStateException none) {
            var told = String.valueOf(none.getMessage());
            if (!told.contains(" has no row for ")) {
                throw none;
            }
            return told;
        }
    }

    /** Facts at, beside and far from the edges; one in four times something that is no such fact at all. */
    private Map<String, Object> facts(DecisionTable table) {
        var facts = new HashMap<String, Object>();
        for (var column : table.columns()) {
            var fact = random.nextInt(24) == 0 ? odd() : usual(column);
            if (fact != null || random.nextBoolean()) {
                facts.put(column.fact(), fact);
            }
        }
        return facts;
    }

    private Object usual(Column column) {
        var point = pick(column.points());
        return switch (point) {
            case BigDecimal number
            when random.nextInt(3) == 0 ->
                number.add(new BigDecimal(pick(List.of(
                        "0.01", "-0.01", "1", "-1", "1000000", "0.000000000000000000000000000001", "0.00", "-0.5"))));
            case BigDecimal number when random.nextInt(6) == 0 -> number.intValue();
            case BigDecimal number when random.nextInt(6) == 0 -> number.longValue();
            case BigDecimal number when random.nextInt(6) == 0 -> number.toBigInteger();
            case BigDecimal number when random.nextInt(6) == 0 -> number.setScale(6, java.math.RoundingMode.HALF_UP);
            case LocalDate day when random.nextInt(3) == 0 -> day.plusDays(random.nextInt(-800, 800));
            default -> point;
        };
    }

    private @Nullable Object odd() {
        return pick(Arrays.asList(
                null,
                "A",
                "",
                "nobody",
                true,
                1,
                2L,
                (short) 3,
                1.5,
                Double.NaN,
                'c',
                BigInteger.TEN.pow(40),
                new BigDecimal("1e40"),
                new BigDecimal("1234567890123456789012345678901234567890"),
                new BigDecimal("0.1234567890123456789012345678901234567890"),
                LocalDate.of(2020, 2, 10),
                LocalDate.MAX,
                java.time.Instant.EPOCH,
                java.time.LocalDateTime.MIN,
                List.of("A"),
                Map.of("a", 1)));
    }

    private String dmn() {
        var inputs = new ArrayList<Tables.In>();
        var left = new ArrayList<>(List.of(STRINGS, NUMBERS, DATES, BOOLEANS));
        for (var columns = random.nextInt(1, 5); columns > 0; columns--) {
            var fact = pick(pick(left));
            if (inputs.stream().noneMatch(input -> input.fact().equals(fact))) {
                inputs.add(input(fact));
            }
        }
        var outputs = new ArrayList<>(List.of(new Tables.Out("amount", "number")));
        if (random.nextBoolean()) {
            outputs.add(new Tables.Out("sentence", "string"));
        }
        if (random.nextBoolean()) {
            outputs.add(new Tables.Out("payable", "boolean"));
        }
        var rows = new ArrayList<List<String>>();
        split(inputs, new ArrayList<>(java.util.Collections.nCopies(inputs.size(), "-")), 0, rows);
        return Tables.dmn(
                name,
                inputs,
                outputs,
                rows.stream().map(row -> concluded(row, inputs, outputs)).toList());
    }

    private Tables.In input(String fact) {
        if (STRINGS.contains(fact)) {
            var words = new ArrayList<>(WORDS);
            java.util.Collections.shuffle(words, random);
            return new Tables.In(
                    fact,
                    "string",
                    words.subList(0, random.nextInt(1, 6)).stream()
                            .map("\"%s\""::formatted)
                            .collect(Collectors.joining(pick(List.of(",", ", ", " , ", ",\n")))));
        }
        if (NUMBERS.contains(fact)) {
            return new Tables.In(
                    fact, "number", pick(List.of("", "", "", ">= 0", "[0..100]", "(-5..7.5]", "1, 2, 3, 50")));
        }
        return DATES.contains(fact)
                ? new Tables.In(fact, "date", pick(List.of("", "", ">= date(\"2000-01-01\")")))
                : new Tables.In(fact, "boolean", "");
    }

    /** Parts what facts there are, column by column, so that each combination meets one row. */
    private void split(List<Tables.In> inputs, List<String> cells, int column, List<List<String>> rows) {
        if (column == inputs.size()) {
            rows.add(List.copyOf(cells));
            return;
        }
        var input = inputs.get(column);
        var parts = random.nextInt(3) == 0 ? List.of("-") : parts(input);
        for (var part : parts) {
            cells.set(column, part);
            split(inputs, cells, column + 1, rows);
        }
        cells.set(column, "-");
    }

    private List<String> parts(Tables.In input) {
        return switch (input.kind()) {
            case "boolean" ->
                pick(List.of(
                        List.of("true", "false"),
                        List.of("false", "not(false)"),
                        List.of("not(true)", "true"),
                        List.of("true,false")));
            case "string" -> {
                var words = Arrays.stream(input.allowed().split("(?<=\")\\s*,\\s*(?=\")"))
                        .collect(Collectors.toCollection(ArrayList::new));
                var first = words.removeFirst();
                yield words.isEmpty()
                        ? List.of(first)
                        : random.nextBoolean()
                                ? List.of(first, "not(%s)".formatted(first))
                                : List.of(first, String.join(pick(List.of(",", ", ")), words));
            }
            case "number" ->
                input.allowed().equals("1, 2, 3, 50")
                        ? pick(List.of(
                                List.of("1, 2", "3, 50"),
                                List.of("< 3", ">= 3"),
                                List.of("1", "not(1)"),
                                List.of("[1..3)", "[3..50]")))
                        : ordered(Edges.numbers(random, input.allowed()));
            default -> ordered(Edges.days(random));
        };
    }

    /** Two or three stretches that follow one another. */
    private List<String> ordered(List<String> edges) {
        var low = edges.get(0);
        var high = edges.get(1);
        return pick(List.of(
                List.of("< " + low, ">= " + low),
                List.of("<=" + low, ">" + low),
                List.of("<" + low, "[%s..%s)".formatted(low, high), ">=" + high),
                List.of("<= " + low, "]%s..%s[".formatted(low, high), ">= " + high),
                List.of("<" + low + ", >" + high, "[%s .. %s]".formatted(low, high)),
                List.of(low, "not(%s)".formatted(low)),
                List.of("not(< %s)".formatted(low), "<" + low),
                List.of("(%s..%s)".formatted(low, high), "not((%s..%s))".formatted(low, high))));
    }

    /** Edges in order, with something between them: a row that nothing can meet is refused, and rightly. */
    private static final class Edges {

        static List<String> numbers(Random random, String allowed) {
            var pairs = allowed.startsWith("(-5")
                    ? List.of(List.of("-1", "3.25"), List.of("0", "7"))
                    : List.of(
                            List.of("1", "2"),
                            List.of("0.5", "99.99"),
                            List.of("10", "10.000001"),
                            List.of("25", "99"),
                            List.of("2.50", "3"));
            return pairs.get(random.nextInt(pairs.size()));
        }

        static List<String> days(Random random) {
            var day = LocalDate.of(2004, 2, 28).plusDays(random.nextInt(5000));
            return IntStream.of(0, 2 + random.nextInt(400))
                    .mapToObj(later -> "date(\"%s\")".formatted(day.plusDays(later)))
                    .toList();
        }
    }

    private List<String> concluded(List<String> conditions, List<Tables.In> inputs, List<Tables.Out> outputs) {
        var row = new ArrayList<>(conditions);
        var number = inputs.stream()
                .filter(input -> input.kind().equals("number"))
                .map(Tables.In::fact)
                .findFirst();
        for (var output : outputs) {
            row.add(
                    switch (output.kind()) {
                        case "number" ->
                            number.isPresent() && random.nextInt(4) == 0
                                    ? pick(List.of("50 + 10 * (%s - 10)", "%s * %s", "( %s + 1 ) * 2 - 5", "-3 * %s"))
                                            .replace("%s", number.get())
                                    : pick(List.of("0", "1", "-7.25", "null", "100.00", "999999999999"));
                        case "string" ->
                            pick(List.of("\"\"", "\"§ 3½ – “x”\"", "\"a, b\"", "\"today()\"", "\"{wait}\""));
                        default -> pick(List.of("true", "false"));
                    });
        }
        return row;
    }

    private String broken(String dmn) {
        var broken = dmn;
        for (var times = random.nextInt(1, 3); times > 0; times--) {
            broken = random.nextInt(3) == 0 ? brokenBetween(broken) : brokenCell(broken);
        }
        return broken;
    }

    /** Another text in a cell: something put in, taken out, or in its place. */
    private String brokenCell(String dmn) {
        var cells = java.util.regex.Pattern.compile("<text>(.*?)</text>", java.util.regex.Pattern.DOTALL)
                .matcher(dmn)
                .results()
                .toList();
        if (cells.isEmpty()) {
            return dmn;
        }
        var cell = pick(cells);
        var text = cell.group(1);
        var at = random.nextInt(text.length() + 1);
        var bit = Tables.escaped(pick(BITS));
        var changed = switch (random.nextInt(4)) {
            case 0 -> bit;
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            case 2 -> text + bit;
            default -> text.substring(0, at) + bit + text.substring(at);
        };
        return dmn.substring(0, cell.start(1)) + changed + dmn.substring(cell.end(1));
    }

    /** An element more or less, or a word in an attribute changed. */
    private String brokenBetween(String dmn) {
        var tags = java.util.regex.Pattern.compile("<[^>]*>")
                .matcher(dmn)
                .results()
                .toList();
        var tag = pick(tags);
        return switch (random.nextInt(4)) {
            case 0 -> dmn.substring(0, tag.end()) + pick(ELEMENTS) + dmn.substring(tag.end());
            case 1 -> dmn.substring(0, tag.start()) + dmn.substring(tag.end());
            case 2 ->
                dmn.substring(0, tag.start())
                        + tag.group()
                                .replaceFirst(
                                        "=\"[^\"]*\"",
                                        "=\"%s\""
                                                .formatted(pick(
                                                        List.of("", "x", "number", "string", "over", "d", "UNIQUE"))))
                        + dmn.substring(tag.end());
            default ->
                dmn.substring(0, tag.start())
                        + tag.group().replaceFirst(" [a-zA-Z]+=\"[^\"]*\"", "")
                        + dmn.substring(tag.end());
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
