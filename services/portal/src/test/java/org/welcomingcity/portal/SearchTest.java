package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding citations, and each role's own queue. */
@QuarkusTest
@PagesAlone
class SearchTest {

    private static final String SEARCH = "GET /api/v1/citation-search";
    private static final String WORK = "GET /api/v1/work";

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void nothing_is_searched_before_something_is_asked() {
        var page = clerk.open("/search");
        assertThat(page.has("found")).isFalse();
        assertThat(StubCitations.asked(SEARCH)).isEmpty();
    }

    @Test
    void what_is_asked_goes_to_the_service_and_stands_in_the_address() {
        var page = clerk.press(
                clerk.open("/search"),
                "find",
                "number",
                " c00 ",
                "plate",
                "2KX",
                "plateOf",
                "MA",
                "officer",
                "o.rivera",
                "offence",
                "90-10",
                "place",
                "Massachusetts Ave",
                "status",
                "SENT_COURT",
                "kind",
                "CRIMINAL",
                "text",
                "stop sign",
                "from",
                "2026-11-01",
                "to",
                "2026-11-30",
                "sort",
                "OLDEST");
        assertThat(page.address())
                .startsWith("/search?")
                .contains("number=c00", "plate=2KX", "status=SENT_COURT", "sort=OLDEST", "place=Massachusetts");
        assertThat(StubCitations.asked(SEARCH).getLast().query())
                .contains(
                        "number=c00",
                        "plate=2KX",
                        "plateOf=MA",
                        "officer=o.rivera",
                        "offence=90-10",
                        "status=SENT_COURT",
                        "kind=CRIMINAL",
                        "from=2026-11-01",
                        "to=2026-11-30",
                        "sort=OLDEST",
                        "limit=25")
                .doesNotContain("name=", "purpose=");
        assertThat(page.hooked("found-row"))
                .hasSize(2)
                .first()
                .asString()
                .contains("C0000412", "Almeida, Rosa", "With the court", "Failure to stop at a stop sign");
        assertThat(page.formOf("find")).containsEntry("plate", "2KX").containsEntry("status", "SENT_COURT");
        assertThat(page.attribute("next-page", "href")).contains("status=SENT_COURT", "after=after-25");
        clerk.open(page.attribute("next-page", "href"));
        assertThat(StubCitations.asked(SEARCH).getLast().query()).contains("after=after-25", "status=SENT_COURT");
    }

    @Test
    void a_person_is_searched_with_a_purpose_and_never_stands_in_an_address() {
        var page = clerk.press(
                clerk.open("/search"),
                "find",
                "name",
                "almeida rosa",
                "purpose",
                "COURT_OR_REGISTRAR",
                "reference",
                "2652CR000123");
        assertThat(page.address()).isEqualTo("/search");
        assertThat(StubCitations.asked(SEARCH).getLast().query())
                .contains("name=almeida", "purpose=COURT_OR_REGISTRAR", "reference=2652CR000123");
        assertThat(page.hooked("of-person")).hasSize(1);
        assertThat(page.hooked("found-row")).hasSize(2);
        assertThat(page.formOf("find")).containsEntry("name", "almeida rosa");
        assertThat(page.elements("//a[contains(@href, 'almeida')]")).isEmpty();

        var second = clerk.press(page, "next-page");
        assertThat(second.address()).isEqualTo("/search");
        assertThat(StubCitations.asked(SEARCH).getLast().query())
                .contains("name=almeida", "purpose=COURT_OR_REGISTRAR", "after=after-25");
    }

    @Test
    void a_name_in_an_address_is_not_searched() {
        var page = clerk.open("/search?name=almeida&purpose=AUDIT");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has("found")).isFalse();
        assertThat(page.html()).doesNotContain("almeida");
        assertThat(StubCitations.asked(SEARCH)).isEmpty();
    }

    @Test
    void what_cannot_be_searched_is_marked_at_its_field_and_what_was_typed_stays() {
        StubCitations.answers(
                SEARCH,
                400,
                problem(
                        "malformed-request",
                        400,
                        "No.",
                        fault(
                                "purpose",
                                "person-search-purpose",
                                "",
                                "a name was given, and no purpose",
                                "choose one")));
        var page = clerk.press(clerk.open("/search"), "find", "name", "<b>x</b>", "place", "Main");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("purpose")).contains("no purpose");
        assertThat(page.formOf("find")).containsEntry("name", "<b>x</b>").containsEntry("place", "Main");
        assertThat(page.has("found")).isFalse();
        StubCitations.answers(
                SEARCH,
                400,
                problem("malformed-request", 400, "No.", fault("from", "form-format", "", "not a date", "send one")));
        var other = clerk.open("/search?from=yesterday");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.faultsBeside("from")).contains("not a date");
        assertThat(other.attribute("from", "value")).isEqualTo("yesterday");
    }

    @Test
    void what_is_typed_into_any_field_stays_text() {
        var markup = "\"><b id=\"in\">{{7*7}}{inject:user.username}";
        StubCitations.answers(SEARCH, 400, problem("malformed-request", 400, "No.", fault("name", "r", "", "no", "")));
        var form = clerk.open("/search");
        var fields = form.fields("search-form");
        assertThat(fields).hasSize(17);
        var typed = fields.stream().flatMap(field -> Stream.of(field, markup)).toArray(String[]::new);
        var page = clerk.press(form, "find", typed);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.has("in")).isFalse();
        fields.forEach(field -> assertThat(page.formOf("find")).as(field).containsEntry(field, markup));
        StubCitations.reset();
        StubCitations.does_not_hold_anybody_to_the_contract();
        var found = clerk.press(clerk.open("/search"), "find", typed);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.has("in")).isFalse();
        assertThat(found.formOf("next-page")).containsEntry("name", markup);
    }

    @Test
    void nothing_found_says_what_to_try() {
        StubCitations.answers(SEARCH, 200, "{\"items\": []}");
        var page = clerk.open("/search?number=Z");
        assertThat(page.hooked("found-none")).hasSize(1);
        assertThat(page.text("found")).contains("Try fewer fields");
    }

    @Test
    void an_officer_is_told_that_they_find_their_own() {
        var page = Browser.of("o.rivera", "officer").open("/search");
        assertThat(page.text("main")).contains("You find the citations you issued");
        assertThat(page.fields("search-form")).doesNotContain("officer");
    }

    @Test
    void the_queue_shows_by_when_whose_turn_and_why() {
        var page = clerk.open("/work");
        assertThat(page.hooked("work-row")).hasSize(3);
        assertThat(page.hooked("work-row").getFirst())
                .contains("Overdue", "Nov 20", "sends the citation to the court", "waits for the clerk", "C0000412");
        assertThat(page.html()).contains("/citations/C0000412#deadlines");
        assertThat(page.hooked("choice")).containsExactly("Overdue (1)", "Due (1)", "Waiting (1)");
        assertThat(page.attribute("next-page", "href")).isEqualTo("/work?after=after-3");
    }

    @Test
    void the_queue_is_narrowed_by_standing_turn_and_assignee() {
        var page = clerk.open("/work?standing=DUE&waitingOn=COURT&assignee=mine");
        assertThat(StubCitations.asked(WORK).getLast().query())
                .contains("standing=DUE", "waitingOn=COURT", "assignee=c.lindqvist");
        assertThat(page.elements("//a[@data-test='choice' and @aria-current='page']"))
                .singleElement()
                .extracting(chosen -> chosen.getTextContent())
                .isEqualTo("Due (1)");
        assertThat(page.elements("//a[@data-test='choice']").getFirst().getAttribute("href"))
                .contains("standing=OVERDUE", "waitingOn=COURT", "assignee=mine");
        StubCitations.answers(
                WORK,
                200,
                "{\"today\": \"2026-11-23\", \"counts\": {\"overdue\": 0, \"due\": 0, \"waiting\": 0}, \"items\": []}");
        assertThat(clerk.open("/work?assignee=-").hooked("work-empty").getFirst())
                .contains("as you asked");
        assertThat(clerk.open("/work").hooked("work-empty").getFirst()).contains("Nothing waits for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing=LATE", "waitingOn=<b>", "standing=&waitingOn="})
    void an_old_address_shows_the_whole_queue(String filters) {
        assertThat(clerk.open("/work?" + filters.replace("<", "%3C").replace(">", "%3E"))
                        .status())
                .isEqualTo(200);
        assertThat(StubCitations.asked(WORK).getLast().query()).doesNotContain("standing=", "waitingOn=");
    }

    @Test
    void beside_citations_everybody_sees_what_else_is_theirs_to_do() {
        departuresWait("");
        assertThat(Browser.of("s.mbeki", "supervisor").open("/").hooked("also"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Countersign explanations of numbers: 1"),
                        row -> assertThat(row).startsWith("Ask for numbers that are out past their day: 1"),
                        row -> assertThat(row).startsWith("Look into differences with registrar and court: 1"));
        assertThat(clerk.open("/").hooked("also"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Ask for numbers that are out past their day: 1"),
                        row -> assertThat(row).startsWith("Look into differences with registrar and court: 1"));
        StubCitations.answers(
                "GET /api/v1/numbers",
                200,
                "{\"items\": ["
                        + Fixtures.file("number.json")
                                .replace("\"awaitsCountersignature\": true", "\"awaitsCountersignature\": false")
                        + "]}");
        // Whatever came back is one row.
        departuresWait("""
                {"status": "RETURNED", "concern": "PRESUMPTION", "count": 2},
                {"status": "RETURNED", "concern": "LATE_ENTRY", "count": 1}""");
        var officer = Browser.of("o.rivera", "officer").open("/");
        assertThat(officer.hooked("also"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Answer what a reviewer returned to you: 3"),
                        row -> assertThat(row).startsWith("Explain numbers with nothing to show for them: 1"));
        assertThat(officer.elements("//*[@data-test='also']/a").getFirst().getAttribute("href"))
                .isEqualTo("/departures?status=RETURNED&concern=PRESUMPTION");
        departuresWait("");
        assertThat(Browser.of("o.rivera", "officer").open("/").hooked("also"))
                .singleElement()
                .asString()
                .startsWith("Explain numbers with nothing to show for them: 1");
        assertThat(Browser.of("t.okafor", "officer").open("/").hooked("also")).isEmpty();
        assertThat(Browser.of("a.uditor", "auditor").open("/").hooked("also")).isEmpty();
        StubCitations.answers(
                "GET /api/v1/books",
                200,
                "{\"items\": ["
                        + Fixtures.file("book.json")
                                .replaceAll("\"receipt(edAt|edBy)?\": \"[^\"]*\",?", "")
                                .replace(", \"version\"", "\"version\"")
                                .replace("\"version\": 2", "\"version\": 2")
                                .replace("\"c.lindqvist\",", "\"c.lindqvist\",")
                        + ","
                        + Fixtures.file("book.json")
                                .replace("\"next\": \"R1000006\",", "")
                                .replace("\"LEASED\": 3", "\"LEASED\": 0")
                        + "]}");
        assertThat(Browser.of("c.hief", "chief").open("/").hooked("also"))
                .anySatisfy(row -> assertThat(row).startsWith("Books without the chief’s receipt: 1"))
                .anySatisfy(row -> assertThat(row).startsWith("Complete audit sheets: 1"));
    }

    @Test
    void what_waits_for_a_second_person_is_counted_by_what_it_is() {
        departuresWait("""
                {"status": "OPEN", "concern": "COURT_ORDER", "count": 2},
                {"status": "OPEN", "concern": "LATE_ENTRY", "count": 61}""");
        var lists = StubCitations.asked("GET /api/v1/departures").size();
        var queues = StubCitations.asked(WORK).size();
        assertThat(Browser.of("s.mbeki", "supervisor").open("/").hooked("also"))
                .anySatisfy(row -> assertThat(row).contains(": 2"))
                .anySatisfy(row -> assertThat(row).contains(": 61"));
        assertThat(StubCitations.asked("GET /api/v1/departures")).hasSize(lists);
        assertThat(StubCitations.asked(WORK)).hasSize(queues);
    }

    /** Nobody reviews their own departure, so nobody is asked to on their first page. */
    @Test
    void a_departure_of_ones_own_is_not_ones_own_to_review() {
        departuresWait("""
                {"status": "OPEN", "concern": "PRESUMPTION", "count": 1}""");
        StubCitations.answers(
                "GET /api/v1/departures",
                200,
                "{\"items\": [%s, %s]}"
                        .formatted(Fixtures.departure().replace("\"t.okafor\"", "\"s.mbeki\""), Fixtures.departure()));
        assertThat(Browser.of("s.mbeki", "supervisor").open("/").hooked("to-review"))
                .hasSize(1);
    }

    private static void departuresWait(String waiting) {
        StubCitations.answers(
                "GET /api/v1/work/today",
                200,
                Fixtures.file("work-today.json")
                        .replaceFirst("\"departures\": \\[[^]]*]", "\"departures\": [%s]".formatted(waiting.strip())));
    }

    @Test
    void today_names_each_step_as_a_verb_with_its_object_and_one_button() {
        var page = clerk.open("/");
        assertThat(page.hooked("step"))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("Send 15 citations to the court")
                                .contains("first C0000412, Almeida, Rosa", "Was due Fri, Nov 20, 2026", "Send 15"),
                        row -> assertThat(row)
                                .startsWith("Give the driver the copy of C0000413")
                                .contains("Hayes, Jordan", "Due Wed, Nov 25, 2026", "Open"),
                        row -> assertThat(row).startsWith("Close 2 citations").contains("Show 2"));
        assertThat(page.elements("//*[@data-test='now']//*[@data-test='step']")).hasSize(1);
        assertThat(page.elements("//*[@data-test='later']//*[@data-test='step']"))
                .hasSize(2);
        assertThat(page.html())
                .contains("href=\"/send?duty=Forward+the+citation+to+the+clerk-magistrate\"")
                .contains("href=\"/citations/C0000413/progress\"");
        assertThat(page.hooked("waiting")).containsExactly("Waiting on others: 1");
        clerk.open("/work?duty=Forward%20the%20citation%20to%20the%20clerk-magistrate");
        assertThat(StubCitations.asked(WORK).getLast().query())
                .contains("duty=Forward+the+citation+to+the+clerk-magistrate");
    }

    @Test
    void today_says_that_there_is_nothing_and_opens_at_most_a_few_rows() {
        StubCitations.answers("GET /api/v1/work/today", 200, """
                {"today": "2026-11-23", "counts": {"overdue": 0, "due": 0, "waiting": 0}, "departures": [], "groups": []}""");
        var auditor = Browser.of("a.uditor", "auditor").open("/");
        assertThat(auditor.hooked("nothing-now").getFirst()).contains("Nothing waits for you");
        StubCitations.answers(
                "GET /api/v1/opportunities",
                200,
                "{\"now\": \"2026-11-18T19:40:00Z\", \"items\": ["
                        + String.join(
                                ",",
                                IntStream.range(0, 9)
                                        .mapToObj(i ->
                                                "{\"citation\": \"C000000%d\", \"state\": \"RUNNING\", \"startedAt\": \"2026-11-18T19:32:00Z\", \"until\": \"2026-11-18T20:02:00Z\"}"
                                                        .formatted(i))
                                        .toList())
                        + "]}");
        var officer = Browser.of("o.nine", "officer").open("/");
        assertThat(officer.elements("//*[@data-test='now']/ul/*[@data-test='car']"))
                .hasSize(7);
        assertThat(officer.elements("//*[@data-test='now']/details//*[@data-test='car']"))
                .hasSize(officer.hooked("car").size() - 7);
        assertThat(officer.text("now-title"))
                .contains(String.valueOf(
                        officer.elements("//*[@data-test='now']//li").size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c0000412  | /citations/C0000412",
                "CO OO0412 | /citations/C0000412",
                "ma 4kx 912 | /search?plate=4KX912&plateOf=MA",
                "1ABC 23   | /search?plate=1ABC23",
                "''        | /search",
            })
    void one_field_in_the_header_finds_numbers_and_plates(String typed, String address) {
        StubCitations.answers(
                "GET /api/v1/citation-search",
                200,
                Fixtures.file("found.json").replaceFirst("(?s)\\},\\s*\\{.*\\}\\s*\\]", "}]"));
        var form = clerk.open("/").fields("find-anything-form");
        assertThat(form).contains("q");
        var page = clerk.post(
                "/find",
                Map.of("csrf-token", clerk.open("/").formOf("find-anything-go").get("csrf-token"), "q", typed));
        assertThat(page.address()).isEqualTo(address);
    }

    @Test
    void a_name_typed_there_is_asked_what_it_is_for_and_never_stands_in_an_address() {
        var token = clerk.open("/").formOf("find-anything-go").get("csrf-token");
        StubCitations.reset();
        var page = clerk.post("/find", Map.of("csrf-token", token, "q", "O'Neill, Mary"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).isEqualTo("/find");
        assertThat(page.formOf("find")).containsEntry("name", "O'Neill, Mary");
        assertThat(page.elements("//details[@open]//input[@name='name']")).hasSize(1);
        assertThat(StubCitations.asked("GET /api/v1/citation-search")).isEmpty();
    }
}
