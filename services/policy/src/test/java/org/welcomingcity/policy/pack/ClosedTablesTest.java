package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.policy.decision.PackRejected;

/** DMN can hold a clock and code. A pack cannot: it decides by its facts and rows alone, wherever it came from. */
class ClosedTablesTest {

    /** Where the facts are words, yes or no, a number and a day. */
    private static final List<Tables.In> INPUTS = List.of(
            new Tables.In("licence", "string", "\"A\", \"B\""),
            new Tables.In("evidence", "boolean", ""),
            new Tables.In("over", "number", ""),
            new Tables.In("towDay", "date", ""));

    private static final List<Tables.Out> OUTPUTS =
            List.of(new Tables.Out("amount", "number"), new Tables.Out("sentence", "string"));

    private static final List<List<String>> ROWS = List.of(
            List.of("\"A\"", "true", "<= 10", "-", "1", "\"One\""),
            List.of("\"A\"", "true", "> 10", "-", "50 + 10 * (over - 10)", "\"Computed\""),
            List.of("\"A\"", "false", "-", "< date(\"2020-02-10\")", "null", "\"Three\""),
            List.of("\"A\"", "false", "-", ">= date(\"2020-02-10\")", "-2.50", "\"Four\""),
            List.of("\"B\"", "-", "-", "-", "4", "\"§ 3½, “quoted”\""));

    private static DecisionTable compiled(List<List<String>> rows) {
        return Tables.compiled("made-up", Tables.dmn("made-up", INPUTS, OUTPUTS, rows));
    }

    @Test
    void aTableOfTheClosedFormIsTaken() {
        var table = compiled(ROWS);

        assertThat(table.ask(Map.of(
                                "licence",
                                "A",
                                "evidence",
                                true,
                                "over",
                                new BigDecimal("12"),
                                "towDay",
                                java.time.LocalDate.EPOCH))
                        .number("amount"))
                .isEqualByComparingTo("70");
    }

    /** A conclusion says what it says, and reckons with numbers of the case at most. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "today()",
                "now()",
                "if today() > date(\"2026-01-01\") then 5055 else 105",
                "5055 + today().year",
                "today().year * 2",
                "over + today().year",
                "count([1, 2])",
                "abs(-5)",
                "max(1, over)",
                "random number()",
                "function() external { java: { class: \"java.lang.System\", method signature: \"nanoTime()\" } }()",
                "{ a: function() external { java: { class: \"java.lang.Math\", method signature: \"random()\" } }, r: a() }.r",
                "(function(x) x + 1)(4)",
                "for i in 1..3 return i",
                "some x in [1] satisfies x = 1",
                "every x in [1] satisfies x = 1",
                "[1, 2][1]",
                "{a: 1}.a",
                "1 / 3",
                "over / 3",
                "over ** 2",
                "2**3",
                "over - licence",
                "surname + 1",
                "over-1",
                "over +1",
                "over + ",
                "+ over",
                "(over + 1",
                "over + 1)",
                "over over",
                "()",
                "1 1",
                "1e3",
                "0x10",
                "007",
                "+5",
                ".5",
                "5.",
                "Infinity",
                "NaN",
                "\"1\"",
                "true",
                "over = 1",
                "@\"2020-01-01\"",
                "date(\"2020-01-01\")",
                "duration(\"P1D\")",
                "1234567890123456",
                "0.0000000000000001",
                "12345678901234567890123456789012345",
                "",
                "-",
                "not(5)",
                "// over\n5",
                "/* over */ 5",
                "5; 6"
            })
    void aConclusionThatComputesAnythingElseIsRefused(String conclusion) {
        assertRefused(() -> compiled(Tables.with(ROWS, 1, 4, conclusion)), "made-up.dmn", "table made-up", "row 2");
    }

    /** A sentence is a sentence: nothing is called, put together or escaped in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "string(today())",
                "\"a\" + \"b\"",
                "\"a\" + string(now())",
                "upper case(\"a\")",
                "substring(\"abc\", 1)",
                "\"\\u0043\"",
                "\"line\\nbreak\"",
                "\"a\\\"b\"",
                "\"a\nb\"",
                "\"zero\u200bwidth\"",
                "\"turned\u202e round\"",
                "\"a\" \"b\"",
                "'a'",
                "a",
                "null",
                "5",
                "true",
                "licence",
                "if evidence then \"a\" else \"b\""
            })
    void aSentenceThatIsComputedIsRefused(String conclusion) {
        assertRefused(() -> compiled(Tables.with(ROWS, 4, 5, conclusion)), "made-up.dmn", "row 5", "sentence");
    }

    /** A condition compares a fact with what the cell says, and with nothing else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0|? = \"A\"",
                "0|\"A\" or \"B\"",
                "0|licence",
                "0|not(not(\"A\"))",
                "0|not(-)",
                "0|not()",
                "0|not \"A\"",
                "0|\"\\u0041\"",
                "0|\"A\\n\"",
                "0|< \"B\"",
                "0|[\"A\"..\"B\"]",
                "0|upper case(\"a\")",
                "0|\"A\",",
                "0|,\"A\"",
                "0|\"A\" \"B\"",
                "0|null",
                "0|1",
                "0|true",
                "0|\"C\"",
                "1|not(not(true))",
                "1|1",
                "1|\"true\"",
                "1|> true",
                "1|[false..true]",
                "1|null",
                "1|evidence",
                "1|is defined(evidence)",
                "2|< today().year",
                "2|today().year",
                "2|not(not(5))",
                "2|> over",
                "2|<= 10 + 1",
                "2|[10..1]",
                "2|(1..1)",
                "2|[1..1)",
                "2|[1...2]",
                "2|[\"1\"..2]",
                "2|[1..date(\"2020-01-01\")]",
                "2|12345678901234567890123456789012345",
                "2|< 1234567890.1234567",
                "2|0.12345678901234567890",
                "2|1e1",
                "2|> -",
                "2|= 5",
                "2|!= 5",
                "2|=< 5",
                "2|5..6",
                "2|[5..]",
                "2|in [1..2]",
                "2|even(?)",
                "2|function(x) x > 1",
                "3|< today()",
                "3|date(\"2021-02-30\")",
                "3|< date(\"2021-02-29\")",
                "3|date(\"2021-2-3\")",
                "3|date(2021, 2, 3)",
                "3|date(\"12021-02-03\")",
                "3|date(\"0000-01-01\")",
                "3|date(\"\")",
                "3|date(date(\"2021-02-03\"))",
                "3|date and time(\"2021-02-03T00:00:00\")",
                "3|@\"2021-02-03\"",
                "3|< now()",
                "3|> date(\"2021-02-03\") + duration(\"P1D\")",
                "3|5",
                "3|\"2021-02-03\""
            })
    void aConditionThatIsNotClosedIsRefused(int column, String condition) {
        var row = column == 2 ? 0 : column == 3 ? 2 : 4;
        assertRefused(
                () -> compiled(Tables.with(ROWS, row, column, condition)),
                "made-up.dmn",
                "made-up",
                INPUTS.get(column).fact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A\"\u00a0", "\u2003\"A\"", "\"A\"\u00a0, \"B\"", "\u00a0-", "\ufeff\"A\""})
    void aSpaceThatIsNoneIsRefused(String condition) {
        assertRefused(() -> compiled(Tables.with(ROWS, 4, 0, condition)), "made-up.dmn", "row 5", "licence");
    }

    /** What DMN offers beside a table, and what could make two readers read two things. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<decision id=|<businessKnowledgeModel id=\"b\" name=\"b\"><variable name=\"b\"/></businessKnowledgeModel><decision id=|businessKnowledgeModel",
                "<decision id=|<import importType=\"x\" namespace=\"y\" name=\"z\"/><decision id=|import",
                "<decision id=|<decisionService id=\"s\" name=\"s\"/><decision id=|decisionService",
                "<decision id=|<knowledgeSource id=\"s\" name=\"s\"/><decision id=|knowledgeSource",
                "<decision id=|<extensionElements/><decision id=|extensionElements",
                "<decision id=|<x:code xmlns:x=\"urn:x\"/><decision id=|code",
                "<decisionTable |<context><contextEntry><literalExpression><text>today()</text></literalExpression></contextEntry></context><decisionTable |context",
                "<decisionTable |<invocation/><decisionTable |invocation",
                "<decisionTable |<literalExpression><text>today()</text></literalExpression><decisionTable |literalExpression",
                "<decisionTable |<functionDefinition kind=\"Java\"/><decisionTable |functionDefinition",
                "<decisionTable |<relation/><decisionTable |relation",
                "<decisionTable |<list/><decisionTable |list",
                "<decisionTable |<knowledgeRequirement><requiredKnowledge href=\"#b\"/></knowledgeRequirement><decisionTable |knowledgeRequirement",
                "<decisionTable |<informationRequirement><requiredDecision href=\"#d\"/></informationRequirement><decisionTable |requires something",
                "<decisionTable |<informationRequirement><requiredInput href=\"http://elsewhere#x\"/></informationRequirement><decisionTable |requires",
                "</inputExpression>|</inputExpression><inputValues><text>\"A\"</text></inputValues>|inputValues",
                "<output name=\"amount\" typeRef=\"number\"/>|<output name=\"amount\" typeRef=\"number\"><outputValues><text>1, 2</text></outputValues></output>|outputValues",
                "<output name=\"amount\" typeRef=\"number\"/>|<output name=\"amount\" typeRef=\"number\"><defaultOutputEntry><text>1</text></defaultOutputEntry></output>|defaultOutputEntry",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"FIRST\"|UNIQUE",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"ANY\"|UNIQUE",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"PRIORITY\"|UNIQUE",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"COLLECT\" aggregation=\"SUM\"|aggregation",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"RULE ORDER\"|UNIQUE",
                "hitPolicy=\"UNIQUE\"|hitPolicy=\"OUTPUT ORDER\"|UNIQUE",
                "<decision id=|<inputData id=\"again\" name=\"over\"><variable name=\"over\" typeRef=\"number\"/></inputData><decision id=|twice",
                "<decision id=|<inputData id=\"input-over\" name=\"zone\"><variable name=\"zone\" typeRef=\"number\"/></inputData><decision id=|twice",
                "<decision id=|<itemDefinition name=\"t_licence\"><typeRef>string</typeRef></itemDefinition><decision id=|twice",
                "<output name=\"sentence\"|<output name=\"amount\"|twice",
                "<text>evidence</text>|<text>today()</text>|today() is not a fact",
                "<text>evidence</text>|<text>licence</text>|licence",
                "<text>evidence</text>|<text>not(evidence)</text>|is not a fact",
                "<text>evidence</text>|<text>surname</text>|surname is not a fact",
                "<inputExpression typeRef=\"boolean\">|<inputExpression>|typeRef",
                "<inputExpression typeRef=\"boolean\">|<inputExpression typeRef=\"string\">|boolean",
                "<inputExpression typeRef=\"boolean\">|<inputExpression typeRef=\"boolean\" expressionLanguage=\"http://www.w3.org/1999/XPath\">|expressionLanguage",
                "<variable name=\"over\" typeRef=\"number\"/>|<variable name=\"over\"/>|typeRef",
                "<variable name=\"over\" typeRef=\"number\"/>|<variable name=\"over\" typeRef=\"Any\"/>|over",
                "<typeRef>string</typeRef>|<typeRef>Any</typeRef>|t_licence",
                "<typeRef>string</typeRef>|<typeRef>number</typeRef>|licence",
                "<typeRef>string</typeRef>||t_licence",
                "<text>\"A\", \"B\"</text>|<text>-</text>|licence",
                "<text>\"A\", \"B\"</text>|<text>not(\"C\")</text>|licence",
                "<text>\"A\", \"B\"</text>|<text>\"A\", \"B\", \"A\"</text>|twice",
                "<text>\"A\", \"B\"</text>|<text>string length(?) = 1</text>|licence",
                "<itemDefinition |<itemDefinition isCollection=\"true\" |isCollection",
                "<output name=\"amount\" typeRef=\"number\"/>|<output name=\"amount\"/>|amount",
                "<rule>|<rule><description>today()</description>|description",
                "<text>P8</text>|<text>P8<!-- not --></text>|comment",
                "<text>\"B\"</text>|<text>\"<!-- -->B\"</text>|comment",
                "<text>\"B\"</text>|<text>\"<?x?>B\"</text>|instruction",
                "<definitions |<!DOCTYPE definitions [<!ENTITY t \"today()\">]><definitions |document type",
                "<definitions |<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><definitions |UTF-8",
                "<definitions |<?xml version=\"1.1\" encoding=\"UTF-8\"?><definitions |1.0",
                "20191111/MODEL/|20991111/MODEL/|definitions",
                "namespace=|expressionLanguage=\"http://www.w3.org/1999/XPath\" namespace=|expressionLanguage",
                "name=\"made-up\"><question>|name=\"else\"><question>|variable",
                "<question>|<allowedAnswers>today()</allowedAnswers><question>|allowedAnswers"
            })
    void whatIsNoTableIsRefused(String before, String after, String told) {
        var dmn = Tables.dmn("made-up", INPUTS, OUTPUTS, ROWS);
        var from = before.replace("%n", "\n");
        var broken = dmn.replaceFirst(
                java.util.regex.Pattern.quote(from),
                java.util.regex.Matcher.quoteReplacement((after == null ? "" : after).replace("%n", "\n")));
        assertThat(broken).isNotEqualTo(dmn);

        assertRefused(() -> Tables.compiled("made-up", broken), "made-up.dmn", told);
    }

    @Test
    void aTableIsNamedAsItsFile() {
        assertRefused(
                () -> Tables.compiled("other", Tables.dmn("made-up", INPUTS, OUTPUTS, ROWS)),
                "other.dmn",
                "not named as its file");
    }

    @Test
    void aTableThatNobodyCouldCheckIsRefused() {
        var many = Facts.REPORTED.stream()
                .sorted()
                .map(fact -> new Tables.In(fact, "number", ""))
                .toList();
        var cells = new java.util.ArrayList<>(java.util.Collections.nCopies(many.size(), "-"));
        var rows = new java.util.ArrayList<List<String>>();
        for (var column = 0; column < many.size(); column++) {
            var row = new java.util.ArrayList<>(cells);
            row.set(column, "[1..2], 4, [7..9], 11, 13, 15");
            row.addAll(List.of("1", "\"One\""));
            rows.add(row);
        }
        assertRefused(() -> Tables.compiled("made-up", Tables.dmn("made-up", many, OUTPUTS, rows)), "made-up.dmn");
    }

    /** What a shipped table may not hold, a folder from outside may not hold either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "massachusetts/2017-01-01/speed-base.dmn|50 + 10 * (over - 10)|50 + 10 * (today().year - 10)|speed-base|row 2",
                "massachusetts/2017-01-01/speed-base.dmn|<text>50</text>|<text>if today() > date(\"2026-01-01\") then 5000 else 50</text>|speed-base|row 1",
                "cambridge-ma/2020-02-10/person-outcome.dmn|\"SUMMONS\"|if now() = now() then \"SUMMONS\" else \"SUMMONS\"|person-outcome|outcome",
                "cambridge-ma/2020-02-10/person-outcome.dmn|\"SUMMONS\"|\"SUMMON\"|person-outcome|SUMMON",
                "cambridge-ma/2020-02-10/person-outcome.dmn|COPY_AT_SCENE|KEEP_QUIET|person-outcome|KEEP_QUIET",
                "massachusetts/2017-01-01/licence-class.dmn|<outputEntry><text>\"UNLICENSED\"|<outputEntry><text>\"NOBODY\"|licence-class|NOBODY",
                "massachusetts/2017-01-01/settings.csv|training_surcharge,charged|training_surcharge,perhaps|training_surcharge|write one of"
            })
    void aFolderFromOutsideIsHeldToTheSame(
            String file, String before, String after, String table, String place, @TempDir Path folder)
            throws java.io.IOException {
        var text = Sources.SHIPPED.text(file);
        assertThat(text).contains(before);
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text.replace(before, after.replace("> date", "&gt; date")));
        Files.writeString(folder.resolve("index.txt"), "");

        assertRefused(() -> PackShelf.read(Sources.over(folder)), table, place);
    }

    /** A pack names its tables and nothing elsewhere on the disk; what is meant as yes or no says so. */
    @ParameterizedTest
    @CsvSource({
        "'tables=', 'tables=../../../etc/passwd, ', names no table",
        "'tables=', 'tables=person-outcome@../../x, ', names no table",
        "'tables=', 'tables=person-outcome, ', twice",
        "enabled=true, enabled=yes, write true or false",
    })
    void aPackNamesItsTables(String before, String after, String told) {
        refusedPack("cambridge-ma/2020-02-10/pack.properties", text -> text.replace(before, after), told);
    }

    @Test
    void suspendedIsSaidInOneWay() {
        refusedPack(
                "cambridge-ma/2020-02-10/rules.csv",
                text -> text.replace("P8,SHOULD,false", "P8,SHOULD,yes"),
                "write true or false");
    }

    private static void refusedPack(String file, UnaryOperator<String> change, String told) {
        assertRefused(() -> PackShelf.read(BrokenPacks.of(file, change)), file, told);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String... told) {
        assertThatThrownBy(reading).isInstanceOf(PackRejected.class).hasMessageContainingAll(told);
    }
}
