package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;

/**
 * What the law says, written down from the law and not from the tables, with the place where it stands: what the packs have to
 * answer whoever edits them.
 */
class LawTest {

    private static PackShelf shelf = WarmShelf.read(Sources.SHIPPED);

    @BeforeAll
    static void read() {
        shelf = WarmShelf.read(Sources.SHIPPED);
    }

    /**
     * What a question is answered with when these facts hold, whatever else is true.
     *
     * @param layer the city's table, the state's or the federal one
     */
    @ParameterizedTest(name = "{0}: {1} {3} {5} -> {6}")
    @CsvFileSource(resources = "/law/answers.csv", numLinesToSkip = 1)
    void isAnsweredSoWhateverElseIsTrue(
            String law,
            String city,
            LocalDate day,
            String question,
            Authority layer,
            @Nullable String facts,
            String expected) {
        var table = table(city, day, question, layer);
        var known = new HashMap<String, Set<String>>();
        if (facts != null) {
            pairs(facts).forEach((fact, values) -> known.put(fact, Set.of(values.split("\\|"))));
        }
        var asked = new int[1];
        everyCase(new ArrayList<>(table.columns()), known, new LinkedHashMap<>(), all -> {
            asked[0]++;
            var answer = table.ask(all);
            pairs(expected)
                    .forEach((output, value) -> assertThat(told(answer, output))
                            .as("%s, %s of %s for %s", law, output, question, all)
                            .isEqualTo(value));
        });
        assertThat(asked[0]).as("%s: cases of %s", law, facts).isPositive();
        assertThat(table.template().inputs()).as(law).containsAll(known.keySet());
    }

    /** What each text says itself, before it is put under those above it: section 1.4, one line a text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // In the order of the keys. Upper case: the text says so; lower case: it is reported; -: silent; .: not its
        // subject.
        "massachusetts/2017-01-01, P - - - - - - - - - - - - - - -",
        "massachusetts/ma-protect-act, . p P P . . . . . . . . . . . .",
        "cambridge-ma/2020-02-10, P p P P - - R R r - r P P R R -",
        "cambridge-ma/2025-08-04, P p P P - P R R r - r P P R R -",
        "cambridge-ma/2026-02-05, . . . . . . . . . . . . . . . P",
        "somerville-ma/2019-06-13, P p p P - - r r r - r - - - r -",
        "somerville-ma/2026-02-06, . . . . . . . . . . . . . . . P",
        "boston-ma/2020-01-01, P P P P R - - - - - R - - - r -",
        "boston-ma/2026-03-01, . . . . . . . . . . . . . . . P",
        "northampton-ma/2019-12-05, P p P P - P - - - - - - - - R -",
        "amherst-ma/2017-12-01, P P p P - P - - - R R - - - R -",
        "lawrence-ma/2017-01-01, P - P p - - - - - - - - - - - -",
        "chelsea-ma/2017-02-08, - - - - - - - - - - - - - - - p",
        "medford-ma/2019-01-01, P - - - - - - - R - - - - - - -",
        "medford-ma/2026-01-01, . . . . . . . . . . R . . . . .",
    })
    void eachTextItself(String folder, String expected) {
        var layer = shelf.layers().stream()
                .filter(one -> one.folder().equals(folder))
                .findFirst()
                .orElseThrow();

        assertThat(String.join(
                        " ",
                        List.of(Feature.Key.values()).stream()
                                .map(key -> letter(layer.features().get(key)))
                                .toList()))
                .isEqualTo(expected);
    }

    /** From which day on each text decides, and until when (sections 0.4 and 1.4). */
    @ParameterizedTest(name = "{1}/{2}")
    @CsvFileSource(resources = "/law/layers.csv", numLinesToSkip = 1)
    void isInForce(String law, String jurisdiction, String version, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(shelf.layers())
                .filteredOn(layer -> layer.folder().equals(jurisdiction + "/" + version))
                .singleElement()
                .satisfies(layer -> {
                    assertThat(layer.enabled()).as(law).isEqualTo(from != null);
                    assertThat(layer.inForceFrom()).as(law).isEqualTo(from);
                    assertThat(layer.inForceTo()).as(law).isEqualTo(to);
                });
    }

    /** On every day a city is decided under the text that is in force on that day, and under no later one (property 15). */
    @Test
    void everyDayHasTheTextOfThatDay() {
        var asked = 0;
        for (var city :
                List.of("cambridge-ma", "somerville-ma", "boston-ma", "northampton-ma", "amherst-ma", "medford-ma")) {
            for (var day = LocalDate.of(2017, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
                var text = shelf.on(city, day).reference();
                assertThat(text.inForceFrom()).isBeforeOrEqualTo(day);
                if (text.inForceTo() != null) {
                    assertThat(text.inForceTo()).isAfterOrEqualTo(day);
                }
                asked++;
            }
        }
        assertThat(asked).isEqualTo(6 * 4017);
    }

    /** What a city sets where the law leaves it open (sections 1.2, 3.3, 3.5 and 8), and what the state sets for all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "massachusetts | 2019-06-03 | wait_minutes | 0",
                "massachusetts | 2019-06-03 | covers_suspended | no",
                "massachusetts | 2019-06-03 | covers_expired | no",
                "massachusetts | 2019-06-03 | training_surcharge | charged",
                "massachusetts | 2019-06-03 | hold_extension_minutes | 0",
                "massachusetts | 2019-06-03 | city_tow_cap | none",
                "massachusetts | 2019-06-03 | storage_partial_day | ceil",
                "massachusetts | 2019-06-03 | release_two_drivers | off",
                "massachusetts | 2019-06-03 | boot_list | off",
                "massachusetts | 2019-06-03 | report_to | not stated",
                "massachusetts | 2019-06-03 | report_period_months | 6",
                "massachusetts | 2019-06-03 | report_due | none",
                "massachusetts | 2019-06-03 | forthwith_overdue_hours | 12",
                "massachusetts | 2019-06-03 | court | The division of the district court for the place of the violation",
                "cambridge-ma | 2020-02-10 | wait_minutes | 30",
                "cambridge-ma | 2020-02-10 | covers_suspended | prefer",
                "cambridge-ma | 2020-02-10 | covers_expired | apply",
                "cambridge-ma | 2020-02-10 | report_to | City Council",
                "cambridge-ma | 2020-02-10 | report_period_months | 6",
                "cambridge-ma | 2020-02-10 | court | Cambridge Division of the District Court, sitting in Medford",
                "cambridge-ma | 2026-03-05 | wait_minutes | 30",
                "cambridge-ma | 2026-03-05 | covers_suspended | prefer",
                "cambridge-ma | 2026-03-05 | covers_expired | apply",
                "cambridge-ma | 2026-03-05 | report_to | City Council",
                "cambridge-ma | 2026-03-05 | report_period_months | 6",
                "cambridge-ma | 2026-03-05 | court | Cambridge Division of the District Court, sitting in Medford",
                "boston-ma | 2026-03-05 | report_to | City Clerk",
                "boston-ma | 2026-03-05 | report_period_months | 12",
                "boston-ma | 2026-03-05 | report_due | 12-31",
                "amherst-ma | 2026-03-05 | report_items | detainers; responses",
                "medford-ma | 2026-03-05 | report_items | detainers; administrative warrants; other requests",
            })
    void isSetSo(String city, LocalDate day, String name, String value) {
        var pack = shelf.on(city, day);

        assertThat(pack.setting(name).value()).isEqualTo(value);
        assertThat(pack.reference().jurisdiction()).isEqualTo(city);
        // Its own layer says so: it would stay if the layer above were set otherwise.
        assertThat(shelf.layers())
                .filteredOn(layer -> layer.jurisdiction().equals(city) && layer.inForceOn(day))
                .anySatisfy(layer -> assertThat(layer.settings()).containsKey(name));
    }

    /** The grounds on which a law requires impoundment (section 2.3): what each requires, and for how long. */
    @ParameterizedTest
    @CsvSource({
        "imp.oui_refusal_12h, IMPOUND, 12",
        "imp.plate_seizure_34p, SEIZE_PLATES,",
        "imp.court_order, IMPOUND,",
        "imp.out_of_service, MAY_NOT_MOVE,",
        "imp.snow_emergency, PARKING_TOW,",
        "imp.five_tickets, PARKING_TOW,",
    })
    void aGroundOfImpoundment(String key, MandatoryImpoundGround.Effect effect, @Nullable Integer hours) {
        assertThat(Catalogue.read(Sources.SHIPPED).grounds())
                .filteredOn(ground -> ground.key().equals(key))
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.effect()).isEqualTo(effect);
                    assertThat(ground.holdHours()).isEqualTo(hours);
                });
    }

    /** The register of grounds begins with 2017, as the packs do. */
    @Test
    void theGroundsCountFromTheFirstDayOfTheRegister() {
        var catalogue = Catalogue.read(Sources.SHIPPED);

        assertThat(catalogue.groundsOn(LocalDate.of(2016, 12, 31))).isEmpty();
        assertThat(catalogue.groundsOn(LocalDate.of(2017, 1, 1))).hasSize(6);
        assertThat(catalogue.groundsOn(LocalDate.of(2026, 12, 31))).hasSize(6);
    }

    private static DecisionTable table(String city, LocalDate day, String question, Authority layer) {
        var stack = Objects.requireNonNull(shelf.on(city, day).stacks().get(question));
        var owner = shelf.layers().stream()
                .filter(one ->
                        one.authority() == layer && stack.contains(one.tables().get(question)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s of %s has no %s".formatted(layer, city, question)));
        return owner.tables().get(question);
    }

    private static void everyCase(
            List<Column> columns,
            Map<String, Set<String>> known,
            Map<String, Object> facts,
            Consumer<Map<String, Object>> check) {
        if (columns.isEmpty()) {
            check.accept(facts);
            return;
        }
        var column = columns.getFirst();
        var allowed = known.get(column.fact());
        for (var point : column.points()) {
            if (allowed == null || allowed.stream().anyMatch(one -> is(point, one))) {
                facts.put(column.fact(), point);
                everyCase(columns.subList(1, columns.size()), known, facts, check);
            }
        }
        facts.remove(column.fact());
    }

    // A word, a day, yes or no; of numbers a stretch, both ends within.
    private static boolean is(Object point, String told) {
        if (point instanceof BigDecimal number && told.contains("..")) {
            var ends = told.split("\\.\\.");
            return number.compareTo(new BigDecimal(ends[0])) >= 0 && number.compareTo(new BigDecimal(ends[1])) <= 0;
        }
        return String.valueOf(point).equals(told);
    }

    // Duties and copies are a set; an amount is a number, whatever its zeros.
    private static String told(DecisionTable.Answer answer, String output) {
        var value = answer.result() instanceof Map<?, ?> outputs ? outputs.get(output) : answer.result();
        if (value == null) {
            return "none";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        var parts = new TreeSet<String>();
        for (var part : value.toString().split(",", -1)) {
            parts.add(part.strip());
        }
        return output.equals("obligations") || output.equals("routes") || output.equals("copies")
                ? String.join("+", parts)
                : value.toString();
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : text.split(" ")) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }

    private static String letter(@Nullable Feature feature) {
        if (feature == null) {
            return ".";
        }
        var reported = feature.reported();
        return switch (feature.value()) {
            case REQ -> "R";
            case PROH -> "P";
            case NONE -> reported == null ? "-" : reported == Feature.Value.REQ ? "r" : "p";
        };
    }
}
