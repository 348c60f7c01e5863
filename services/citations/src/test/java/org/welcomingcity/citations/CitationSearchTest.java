package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.kernel.FoldedText;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class CitationSearchTest {

    @Inject
    Ledger ledger;

    private static final String PATH = "/api/v1/citation-search";

    @Test
    void each_thing_that_is_looked_for_is_found_and_nothing_else() {
        var officer = Tokens.person("officer.search", "officer");
        var stop = anUnlicensedStop();
        with(stop, "driver.familyName", "O'Grénier-Zed");
        with(stop, "driver.givenNames", "Robin");
        with(stop, "vehicle.plate.characters", "QXJ77");
        with(stop, "location", map("description", "Searchlight Road at Lantern Lane"));
        with(stop, "occurredAt", "2026-02-03T12:00:00-05:00");
        var wanted = cited(officer, stop);
        var other = cited(officer, with(anUnlicensedStop(), "occurredAt", "2026-02-04T12:00:00-05:00"));

        assertThat(found("number", wanted)).containsExactly(wanted);
        assertThat(found("number", wanted.toLowerCase(java.util.Locale.ROOT))).containsExactly(wanted);
        assertThat(found("plate", "xj7")).containsExactly(wanted);
        assertThat(found("plate", "qx")).containsExactly(wanted);
        assertThat(found("plate", "QXJ77", "plateOf", "ma")).containsExactly(wanted);
        assertThat(found("plate", "QXJ77", "plateOf", "NH")).isEmpty();
        assertThat(found("place", "SEARCHLIGHT, lantern la")).containsExactly(wanted);
        assertThat(found("place", "light road")).isEmpty();
        assertThat(found("text", "lanterns")).containsExactly(wanted);
        assertThat(found("text", "searchlight licensed")).containsExactly(wanted);
        assertThat(found("text", "searchlight -lane")).isEmpty();
        assertThat(found("officer", "officer.search")).containsExactly(other, wanted);
        assertThat(found("officer", "officer.search", "sort", "OLDEST")).containsExactly(wanted, other);
        assertThat(found("officer", "officer.search", "sort", "NUMBER")).containsExactly(wanted, other);
        assertThat(found("officer", "officer.search", "to", "2026-02-03")).containsExactly(wanted);
        assertThat(found("officer", "officer.search", "from", "2026-02-04")).containsExactly(other);
        assertThat(found("officer", "officer.search", "offence", "90-10")).hasSize(2);
        assertThat(found("officer", "officer.search", "offence", "90-23")).isEmpty();
        assertThat(found("officer", "officer.search", "status", "ISSUED", "kind", "CRIMINAL"))
                .hasSize(2);
        assertThat(found("officer", "officer.search", "kind", "WARNING")).isEmpty();
    }

    @Test
    void a_name_is_found_by_its_beginnings_with_or_without_accents_and_never_by_free_text() {
        var officer = Tokens.person("officer.names", "officer");
        var stop = anUnlicensedStop();
        with(stop, "driver.familyName", "D'Ürsell-Quone");
        with(stop, "driver.givenNames", "Alexis Noor");
        var wanted = cited(officer, stop);
        for (var name : List.of("dursell", "D’Ürsell", "quon alex", "NOOR quone", "Alexis, Quone")) {
            assertThat(found("name", name, "purpose", "CASE_WORK")).as(name).containsExactly(wanted);
        }
        assertThat(found("name", "quone robin", "purpose", "CASE_WORK")).isEmpty();
        assertThat(found("text", "Quone")).isEmpty();
    }

    /** As it is stored, and as somebody types it who has another keyboard. */
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Ánh, nguyen thi anh",
        "Nguyễn Thị Ánh, NGUYÊ\u0303N",
        "O’Brien Máire, obrien maire",
        "O\u02BCConnor Sean, o'connor",
        "Gonza\u0301lez Inés, González ines",
        "Yıldırım Işıl, yildirim isil",
        "Weiß Jürgen, weiss",
        "Weiß Jürgen, WEISS jurg",
        "রহিম উদ্দিন, রহিম উদ্দিন",
        "नरेन्द्र शर्मा, नरेन्द्र",
        "สมชาย ใจดี, สมชาย",
        "王 小明, 王",
        "김 민준, 김",
        "Thant U, U Thant",
        "Silva Jose M, Jose M Silva",
        "Łukasz Żółć, lukasz zolc",
        "محمد عبدالله, مُحَمَّد",
        "Al-Amīn Ṣāliḥ, al amin salih",
        "de la Cruz y García Pérez López Ruiz Sáenz Ávila, perez lopez ruiz saenz avila cruz garcia"
    })
    void a_name_is_found_however_it_is_typed(String stored, String typed) {
        var officer = Tokens.person("officer.folded", "officer");
        var parts = stored.split(" ", 2);
        var stop = with(anUnlicensedStop(), "driver.familyName", parts[0]);
        var wanted = cited(officer, with(stop, "driver.givenNames", parts[1]));
        assertThat(found("name", typed, "purpose", "CASE_WORK", "officer", "officer.folded"))
                .contains(wanted);
        assertThat(found("name", typed + " Nobody", "purpose", "CASE_WORK", "officer", "officer.folded"))
                .isEmpty();
    }

    @Test
    void a_place_is_found_however_it_is_typed() {
        var officer = Tokens.person("officer.places", "officer");
        var wanted =
                cited(officer, with(anUnlicensedStop(), "location.description", "Café Señor O’Neill, ফুলবাড়ি রোড"));
        for (var typed : List.of("cafe senor", "CAFÉ", "oneill", "ফুলবাড়ি", "ফুলবাড়ি রো")) {
            assertThat(found("place", typed, "officer", "officer.places"))
                    .as(typed)
                    .containsExactly(wanted);
            assertThat(found("text", typed, "officer", "officer.places"))
                    .as(typed)
                    .containsExactly(wanted);
        }
    }

    /** What is stored is folded by the database, what is typed by the service. They have to agree about every letter. */
    @Test
    void there_is_one_fold() {
        var letters = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(sign -> Character.isDefined(sign) && Character.getType(sign) != Character.SURROGATE)
                .filter(sign -> Character.getType(sign) != Character.PRIVATE_USE)
                .filter(sign -> !Character.isIdeographic(sign) || sign % 97 == 0)
                .mapToObj(sign -> "a" + Character.toString(sign) + "B")
                .toList();
        var differences = new ArrayList<String>();
        for (var from = 0; from < letters.size(); from += 5_000) {
            var some = letters.subList(from, Math.min(letters.size(), from + 5_000));
            var values = some.stream()
                    .map(text -> "'" + text.replace("'", "''") + "'")
                    .collect(Collectors.joining(","));
            var folded = Database.texts(
                    "select array_to_string(folded_words(t), '|') from unnest(array[%s]) with ordinality as x (t, n) order by n"
                            .formatted(values));
            for (var index = 0; index < some.size(); index++) {
                var java = String.join("|", FoldedText.words(some.get(index)));
                if (!java.equals(folded.get(index))) {
                    differences.add("%s: %s, in the database %s"
                            .formatted(some.get(index).codePointAt(1), java, folded.get(index)));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void looking_for_a_person_needs_a_purpose_and_is_on_the_ledger_found_or_not() {
        var ledgerBefore = Database.count("ledger_entry where action = 'citation.person-searched'");
        get("name", "Nobody").spec(problem(400, "malformed-request", "purpose", "person-search-purpose"));
        assertThat(Database.count("ledger_entry where action = 'citation.person-searched'"))
                .isEqualTo(ledgerBefore);
        get("name", "Nobody", "purpose", "COURT_OR_REGISTRAR", "reference", "docket 1")
                .statusCode(200)
                .body("items", equalTo(List.of()));
        assertThat(Database.count("ledger_entry where action = 'citation.person-searched'"))
                .isEqualTo(ledgerBefore + 1);
        var object = Database.texts("select object from ledger_entry where action = 'citation.person-searched'"
                        + " order by ticket desc limit 1")
                .getFirst();
        var entry = ledger.about(object).getLast();
        assertThat(entry.actor()).isEqualTo("clerk.one");
        assertThat(entry.reason()).isEqualTo("COURT_OR_REGISTRAR: docket 1");
        // What was typed stands beside the ledger, which nothing can be taken out of.
        assertThat(Database.count("person_search where name = 'Nobody' and hits = 0"))
                .isEqualTo(1);
        assertThat(Database.count("ledger_entry where reason like '%Nobody%' or object like '%Nobody%'"))
                .isZero();
        get("plate", "NOSUCH").statusCode(200);
        assertThat(Database.count("ledger_entry where action = 'citation.person-searched'"))
                .isEqualTo(ledgerBefore + 1);
    }

    @Test
    void an_officer_finds_their_own() {
        var number = cited(Tokens.person("officer.owns", "officer"), anUnlicensedStop());
        as(OFFICER).queryParam("number", number).get(PATH).then().body("items", equalTo(List.of()));
        as(OFFICER)
                .queryParam("officer", "officer.owns")
                .queryParam("number", number)
                .get(PATH)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"NEWEST, officer", "OLDEST, officer", "NUMBER, officer", "NEWEST, text", "OLDEST, text", "NUMBER, text"
    })
    void pages_follow_each_other_without_a_gap_or_a_repeat(String sort, String by) {
        var officer = Tokens.person("officer.walks." + sort + "." + by, "officer");
        var issued = new ArrayList<String>();
        for (var count = 0; count < 7; count++) {
            issued.add(cited(
                    officer,
                    with(
                            anUnlicensedStop(),
                            "location",
                            map("description", "Pagination Way %s %s".formatted(sort, by)))));
        }
        if (sort.equals("NEWEST")) {
            java.util.Collections.reverse(issued);
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var filters = new LinkedHashMap<String, Object>(Map.of("sort", sort, "limit", 3));
            filters.put("officer", "officer.walks." + sort + "." + by);
            if (by.equals("text")) {
                filters.put("text", "pagination way");
            }
            if (after != null) {
                filters.put("after", after);
            }
            JsonPath page = as(CLERK)
                    .queryParams(filters)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.number"));
            after = page.getString("next");
        } while (after != null);
        assertThat(seen).isEqualTo(issued);
    }

    @Test
    void what_changes_a_citation_changes_what_is_found() {
        var number = cited(Tokens.person("officer.moves", "officer"), anUnlicensedStop());
        try {
            Database.run("update citation set kind = 'WARNING' where number = '%s'".formatted(number));
            Database.run("update citation_violation set offence = '90-11', title = 'Licence not in possession'"
                    + " where citation = '%s'".formatted(number));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(found("number", number, "kind", "WARNING", "offence", "90-11", "text", "possession"))
                .containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({
        "name, R, search-length",
        "name, '...', search-length",
        "plate, '§§', search-length",
        "number, '--', search-length",
        "place, ab, search-length",
        "from, soon, form-format",
        "to, 2026-02-30, form-format",
        "limit, 0, form-min",
        "limit, 1000, form-max",
        "after, rubbish, paging-cursor"
    })
    void what_cannot_be_searched_for_is_a_clear_400(String field, String value, String rule) {
        get(field, value, "purpose", "CASE_WORK").spec(problem(400, "malformed-request", field, rule));
    }

    @Test
    void whatever_is_typed_is_searched_for_as_text() {
        var random = new Random(20261123);
        var signs = "aZ09 '\"\\%_*:&|!<>()-§é\u00A0\u200B;,./?#+=~^`{}[]$@".toCharArray();
        for (var round = 0; round < 120; round++) {
            var typed = new StringBuilder();
            for (var sign = random.nextInt(12); sign >= 0; sign--) {
                typed.append(signs[random.nextInt(signs.length)]);
            }
            for (var field : List.of("text", "name", "place", "plate", "number", "officer", "offence")) {
                assertThat(get(field, typed.toString(), "purpose", "AUDIT")
                                .extract()
                                .statusCode())
                        .as("%s=%s", field, typed)
                        .isIn(200, 400);
            }
        }
    }

    private static List<String> found(String... filters) {
        return get(filters).statusCode(200).extract().path("items.number");
    }

    private static ValidatableResponse get(String... filters) {
        var request = as(CLERK);
        for (var index = 0; index < filters.length; index += 2) {
            request.queryParam(filters[index], filters[index + 1]);
        }
        return request.get(PATH).then();
    }
}
