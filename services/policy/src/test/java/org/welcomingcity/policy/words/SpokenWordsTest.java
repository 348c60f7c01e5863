package org.welcomingcity.policy.words;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.deadline.DeadlineCount;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Whatever the tables say to a person is said in Spanish too; a title or duty that is new in a table fails here until it is. */
class SpokenWordsTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Path PACKS =
            Path.of(System.getProperty("welcoming-city.root", "../.."), "services/policy/src/main/resources/packs");

    /** The columns of the lists that people read. */
    private static final Map<String, List<String>> READ = Map.of(
            "offences.csv", List.of("title"),
            "duties.csv", List.of("words"),
            "grounds.csv", List.of("title"),
            "reasons.csv", List.of("title"),
            "questions.csv", List.of("problem", "mend"));

    private static final String OF_A_STOP =
            "(person|vehicle)-(outcome|choice)\\.dmn|opportunity-state\\.dmn|driver\\.dmn|roadworthy\\.dmn|licence-class\\.dmn"
                    + "|mandatory-ground\\.dmn|federal-document\\.dmn|arrest-ground\\.dmn";
    private static final String OF_A_CHOICE = "(person|vehicle)-choice\\.dmn|(mandatory|arrest)-ground\\.dmn";
    private static final Pattern ROW_WORDS = Pattern.compile("<annotationEntry>\\s*<text>\"?([^<]*?)\"?</text>");
    private static final Pattern QUESTION = Pattern.compile("<question>([^<]*)</question>");
    private static final Pattern TEXT = Pattern.compile("<text>\"([^\"]*[a-z] [^\"]*)\"</text>");

    @Test
    void everyTitleDutyGroundAndQuestionHasItsWords() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(PACKS)) {
            for (var file : files.filter(
                            each -> READ.containsKey(each.getFileName().toString()))
                    .toList()) {
                try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                    for (var row : rows) {
                        READ.get(file.getFileName().toString()).stream()
                                .map(row::getField)
                                .filter(text -> !SpokenWords.has(SPANISH, text))
                                .forEach(missing::add);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyOutcomeOfAStopAndWhereACitationGoesHasItsWords() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(PACKS)) {
            for (var file : files.filter(each -> each.getFileName()
                            .toString()
                            .matches("(person|vehicle)-outcome\\.dmn|citation-(routing|payment)\\.dmn"))
                    .toList()) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1)
                                .replace("{wait_minutes}", "30")
                                .replace("{text UNLICENSED_SUMMONS}", "SUMMONS OR ARREST at the officer's discretion")
                                .replace("&apos;", "'"))
                        .filter(text -> !SpokenWords.has(SPANISH, text))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** What mends a choice that a table refuses, as it is told: with a capital and a full stop. */
    @Test
    void everyWayToMendARefusedChoiceHasItsWords() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(PACKS)) {
            for (var file : files.filter(each -> each.getFileName().toString().matches(OF_A_CHOICE))
                    .toList()) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).replace("&apos;", "'"))
                        .filter(text -> !text.contains("{"))
                        .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".")
                        .filter(text -> !SpokenWords.has(SPANISH, text) && !SpokenWords.has(SPANISH, unended(text)))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(SpokenWords.in(SPANISH, "Choose another way.")).isEqualTo("Elija otra manera.");
    }

    private static String unended(String text) {
        return text.substring(0, text.length() - 1);
    }

    @Test
    void everyQuestionOverATableHasItsWords() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(PACKS)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".dmn")).toList()) {
                QUESTION.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).strip().replace("&apos;", "'"))
                        .filter(text -> !SpokenWords.has(SPANISH, text))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A day that did not count says why: a day of the week, or the name of a holiday. */
    @Test
    void everyDayOnWhichOfficesAreClosedHasItsName() {
        var count = DeadlineCount.load();
        var whys = new TreeSet<String>();
        for (var city : List.of("cambridge-ma", "boston-ma")) {
            for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
                for (var rule : DeadlineRule.values()) {
                    if (rule.mode() != DeadlineRule.Mode.ELAPSED) {
                        count.of(city, rule, day).skipped().forEach(skipped -> whys.add(skipped.why()));
                    }
                }
            }
        }
        assertThat(whys)
                .contains("Saturday", "Sunday", "Labor Day", "Patriots' Day", "Independence Day (kept on Monday)");
        assertThat(whys).allMatch(why -> SpokenWords.has(SPANISH, why));
    }

    /** The rows that a decision about a stop shows: each says in Spanish why it decided. */
    @Test
    void everyRowThatDecidesAboutAStopHasItsWords() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(PACKS)) {
            for (var file : files.filter(each -> each.getFileName().toString().matches(OF_A_STOP))
                    .toList()) {
                ROW_WORDS
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).strip().replace("&apos;", "'"))
                        // A cite is the same in every language.
                        .filter(text -> text.endsWith("."))
                        .filter(text -> !SpokenWords.has(SPANISH, text))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyDeadlineAndEveryStatusHasItsWords() {
        assertThat(DeadlineRule.values()).allMatch(rule -> SpokenWords.has(SPANISH, rule.duty()));
        assertThat(Arrays.stream(RuleStatus.values()).map(RuleStatus::words))
                .allMatch(words -> SpokenWords.has(SPANISH, words));
    }

    /** However a day is counted, over weekends, holidays and contested readings: the count is told in Spanish, and whole. */
    @Test
    void everyCountOfEveryDeadlineHasItsWords() {
        var count = DeadlineCount.load();
        for (var rule : DeadlineRule.values()) {
            for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
                if (rule.mode() != DeadlineRule.Mode.ELAPSED) {
                    var told = count.of("cambridge-ma", rule, day).explanation();
                    assertThat(SpokenWords.has(SPANISH, told)).as(told).isTrue();
                    assertThat(SpokenWords.in(SPANISH, told)).doesNotContain("day", "count", "{");
                }
            }
        }
        assertThat(SpokenWords.in(
                        SPANISH,
                        count.of("cambridge-ma", DeadlineRule.CMVI_20_DAYS, LocalDate.of(2026, 3, 5))
                                .explanation()))
                .isEqualTo(
                        "Se cuenta desde: la fecha de la citación. 20 días corridos después del jueves 5 de marzo de 2026,"
                                + " que es el día 0: miércoles 25 de marzo de 2026.");
        var atOnce = count.at(DeadlineRule.COPY_AT_SCENE, Instant.parse("2026-03-05T19:20:00Z"), Duration.ofHours(24));
        assertThat(SpokenWords.has(SPANISH, atOnce.explanation()))
                .as(atOnce.explanation())
                .isTrue();
    }

    @Test
    void aSentenceIsPutTogetherPartByPartAndKeepsItsNumbers() {
        assertThat(SpokenWords.in(
                        SPANISH,
                        "SUMMONS whenever possible, in the officer's discretion; give a reasonable opportunity (45 minutes) for"
                                + " a licensed operator to take the car"))
                .isEqualTo(
                        "CITACIÓN JUDICIAL siempre que sea posible, a criterio del agente; dé una oportunidad razonable"
                                + " (45 minutos) de que alguien con licencia se lleve el vehículo");
        assertThat(SpokenWords.in(Locale.ENGLISH, "Improper turn")).isEqualTo("Improper turn");
        assertThat(SpokenWords.in(SPANISH, "What no table says")).isEqualTo("What no table says");
        assertThat(SpokenWords.has(SPANISH, "What no table says")).isFalse();
    }
}
