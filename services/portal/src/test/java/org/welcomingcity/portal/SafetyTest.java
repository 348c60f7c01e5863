package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.POST;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

@QuarkusTest
@PagesAlone
class SafetyTest {

    private static final String MARKUP =
            "</textarea><script>alert(1)</script><img src=x onerror=alert(2)>\"'><b id=\"in\">{{7*7}}{inject:user.username}{#if true}in{/if}${7*7}&amp;";
    private static final String CITATION = "/citations/" + Fixtures.CITATION;
    private static final String CONTEST = CITATION + "/contest";
    private static final String HEARING = CONTEST + "/hearings/" + Fixtures.HEARING;
    private static final String APPLICATION = CITATION + "/complaint-application";
    private static final String SUMMONS = CITATION + "/summonses/" + Fixtures.SUMMONS;
    private static final String BOOK = "/books/" + Fixtures.BOOK;
    private static final String LEASE = "/books/leases/" + Fixtures.LEASE;
    private static final String NUMBER = "/numbers/" + Fixtures.NUMBER;
    private static final String DEPARTURE = "/departures/" + Fixtures.DEPARTURE;
    private static final String DIFFERENCE = "/differences/" + Fixtures.DIFFERENCE;
    // A method that takes several forms stands with each address it takes them at.
    private static final Map<String, Set<String>> POSTS = Map.ofEntries(
            Map.entry("StopPages.issue", Set.of("/stops")),
            Map.entry("StopPages.decide", Set.of("/stops/decision")),
            Map.entry("StopPages.keep", Set.of("/stops/drafts")),
            Map.entry("StopPages.discard", Set.of("/stops/drafts/" + Fixtures.DRAFT + "/discard")),
            Map.entry("SearchPages.find", Set.of("/search")),
            Map.entry("SearchPages.findAnything", Set.of("/find")),
            Map.entry("SendPages.send", Set.of("/send")),
            Map.entry("DifferencePages.own", Set.of(DIFFERENCE + "/owner")),
            Map.entry("DifferencePages.resolve", Set.of(DIFFERENCE + "/resolution")),
            Map.entry("TransmissionPages.fetch", Set.of("/transmissions/files/batches")),
            Map.entry("TransmissionPages.acknowledge", Set.of("/transmissions/files/acknowledgements")),
            Map.entry("TransmissionPages.state", Set.of("/transmissions/files/statements")),
            Map.entry("CitationPages.assign", Set.of(CITATION + "/assignment")),
            Map.entry("PerceivedPages.tell", Set.of(CITATION + "/perceived")),
            Map.entry("ChargeListPages.send", Set.of("/charge-lists")),
            Map.entry("CitationPages.write", Set.of(CITATION + "/notes")),
            Map.entry(
                    "VehiclePages.send",
                    Set.of(CITATION + "/vehicle/calls", CITATION + "/vehicle/end", CITATION + "/vehicle/choice")),
            Map.entry("NarrativePages.remarks", Set.of("/narrative-remarks")),
            Map.entry("CitationPages.makeVoid", Set.of(CITATION + "/void")),
            Map.entry("WarrantPages.conclude", Set.of("/warrants/" + Fixtures.DEPARTURE + "/conclusion")),
            Map.entry("HolderPage.find", Set.of("/my-citation")),
            Map.entry("HomePage.lock", Set.of("/lock")),
            Map.entry("HomePage.signOut", Set.of("/sign-out")),
            Map.entry("DeparturePages.conclude", Set.of(DEPARTURE + "/conclusion")),
            Map.entry("DeparturePages.reply", Set.of(DEPARTURE + "/reply")),
            Map.entry("StateDataPages.send", Set.of("/state-data")),
            Map.entry("BookPages.receive", Set.of("/books")),
            Map.entry("BookPages.receipt", Set.of(BOOK + "/receipt")),
            Map.entry("BookPages.lease", Set.of(BOOK + "/leases")),
            Map.entry("BookPages.complete", Set.of(BOOK + "/completion")),
            Map.entry("BookPages.takeBack", Set.of(LEASE + "/return")),
            Map.entry("BookPages.unaccounted", Set.of(LEASE + "/unaccounted")),
            Map.entry("NumberPages.explain", Set.of(NUMBER + "/explanation")),
            Map.entry(
                    "ContestPages.report",
                    Set.of(
                            CONTEST + "/hearings",
                            HEARING + "/good-cause",
                            HEARING + "/notices",
                            HEARING + "/dates-to-avoid",
                            CONTEST + "/outcomes",
                            CONTEST + "/appeals",
                            CONTEST + "/payments",
                            CONTEST + "/default",
                            CONTEST + "/closing")),
            Map.entry("ApplicationPages.prepare", Set.of(APPLICATION)),
            Map.entry("ApplicationPages.sign", Set.of(APPLICATION + "/signature")),
            Map.entry("SummonsPages.take", Set.of(CITATION + "/summonses")),
            Map.entry("SummonsPages.attempt", Set.of(SUMMONS + "/attempts")),
            Map.entry("SummonsPages.giveBack", Set.of(SUMMONS + "/return")),
            Map.entry("ProgressPages.report", Set.of(CITATION + "/progress/delivery", CITATION + "/progress/copies")),
            Map.entry("ProgressPages.forwarded", Set.of(CITATION + "/progress/forwardings")),
            Map.entry("NumberPages.countersign", Set.of(NUMBER + "/countersignature")));
    private static final List<String> WRITES = List.of(
            "POST /api/v1/stops",
            "POST /api/v1/stops/preview",
            "DELETE /api/v1/drafts/" + Fixtures.DRAFT,
            "PUT /api/v1" + CITATION + "/assignment",
            "PUT /api/v1" + DEPARTURE + "/conclusion");

    private Browser supervisor;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        // What is tried here could come from a service that was broken into.
        StubCitations.does_not_hold_anybody_to_the_contract();
        supervisor = Browser.of("s.mbeki", "supervisor", "chief", "administrator", "citation-clerk");
    }

    @Test
    void text_typed_into_any_field_of_a_stop_comes_back_as_text() {
        StubCitations.answers(
                "POST /api/v1/stops",
                422,
                problem(
                        "choice-refused",
                        422,
                        json(MARKUP),
                        fault("choice.reason", "r", json(MARKUP), json(MARKUP), json(MARKUP))));
        var form = supervisor.open("/stops/new");
        var typed = new LinkedHashMap<>(form.formOf("issue"));
        var free = form
                .elements(
                        "//form[@id='stop-form']//*[(self::input and (not(@type) or @type='text' or @type='date')) or self::select or self::textarea]")
                .stream()
                .map(field -> field.getAttribute("name"))
                // Whole numbers are refused before a service is asked.
                .filter(name -> !name.equals("opportunity.attempts") && !name.matches(".*\\.speed\\.(speed|limit)"))
                .toList();
        assertThat(free).hasSizeGreaterThan(25);
        free.forEach(field -> typed.put(field, MARKUP));
        typed.put("opportunity.attempts", "1");
        typed.put("choice.person", "SUMMONS");
        typed.put("location.node", MARKUP);
        // What has to be answered before a service is asked at all.
        typed.put("facts.licence", "NONE");
        typed.put("facts.identityEstablished", "true");
        typed.put("facts.vehicle.present", "false");

        var page = supervisor.post("/stops", typed);
        assertThat(page.status()).isEqualTo(422);
        assertThatNothingOfItIsMarkup(page);
        var kept = page.formOf("issue");
        free.forEach(field -> assertThat(kept).containsEntry(field, MARKUP));
        assertThat(page.faultsBeside("choice.reason")).contains(MARKUP);
    }

    @Test
    void text_in_what_the_service_answers_is_shown_as_text() {
        StubCitations.answers(
                "GET /api/v1" + CITATION,
                200,
                withMarkupInEveryText(Fixtures.citation().replace("\"reason\": null", "\"reason\": \"why\"")));
        StubCitations.answers(
                "GET /api/v1" + CITATION + "/trail", 200, withMarkupInEveryText(Fixtures.file("trail.json")));
        StubCitations.answers(
                "GET /api/v1" + CITATION + "/notes", 200, withMarkupInEveryText(Fixtures.file("notes.json")));
        StubCitations.answers("GET /api/v1/citations", 200, withMarkupInEveryText(Fixtures.file("queue.json")));
        var difference = withMarkupInEveryText(
                Fixtures.file("difference.json").replace("\"owner\": null", "\"owner\": \"who\""));
        StubCitations.answers("GET /api/v1/differences", 200, "{\"items\": [" + difference + "]}");
        StubCitations.answers("GET /api/v1" + DIFFERENCE, 200, difference);
        StubCitations.answers(
                "GET /api/v1/transmissions", 200, withMarkupInEveryText(Fixtures.file("transmissions.json")));
        StubCitations.answers(
                "GET /api/v1/transmissions/batches/" + Fixtures.BATCH,
                200,
                withMarkupInEveryText(Fixtures.file("batch.json")));
        StubCitations.answers("GET /api/v1/work", 200, withMarkupInEveryText(Fixtures.file("work.json")));
        StubCitations.answers("GET /api/v1/citation-search", 200, withMarkupInEveryText(Fixtures.file("found.json")));
        StubCitations.answers("GET /api/v1" + DEPARTURE, 200, withMarkupInEveryText(Fixtures.departure()));
        StubCitations.answers("GET /api/v1/offences", 200, withMarkupInEveryText(Fixtures.file("offences.json")));
        StubCitations.answers("GET /api/v1/locations", 200, withMarkupInEveryText(Fixtures.file("locations.json")));
        StubCitations.answers("POST /api/v1/stops/preview", 200, withMarkupInEveryText(Fixtures.decision()));
        var draft = Fixtures.draft()
                .replaceAll(
                        "(\"[a-z.A-Z]+\"): \"(Quill|Robin|1ABC|Mass|as it)[^\"]*\"",
                        "$1: \"" + Matcher.quoteReplacement(json(MARKUP)) + "\"");
        StubCitations.answers("GET /api/v1/drafts", 200, "{\"items\": [" + draft + "]}");
        StubCitations.answers("GET /api/v1/drafts/" + Fixtures.DRAFT, 200, draft);
        StubCitations.answers(
                "GET /api/v1/state-exports",
                200,
                "{\"items\": [" + withMarkupInEveryText(Fixtures.file("state-export.json")) + "]}");
        StubCitations.answers(
                "GET /api/v1/state-exports/" + Fixtures.IMPORT,
                200,
                withMarkupInEveryText(Fixtures.file("state-export.json")));
        for (var file : List.of("ordinance", "speeding")) {
            StubCitations.answers(
                    "GET /api/v1/state-citations/" + file,
                    200,
                    withMarkupInEveryText(Fixtures.file(file + "-lines.json")));
        }
        StubCitations.answers(
                "GET /api/v1/state-exports/" + Fixtures.IMPORT + "/findings",
                200,
                withMarkupInEveryText(Fixtures.file("findings.json")));
        for (var file : List.of("books", "numbers")) {
            StubCitations.answers(
                    "GET /api/v1/" + file,
                    200,
                    "{\"items\": ["
                            + withMarkupInEveryText(Fixtures.file(file.substring(0, file.length() - 1) + ".json"))
                            + "]}");
        }
        StubCitations.answers("GET /api/v1" + NUMBER, 200, withMarkupInEveryText(Fixtures.file("number.json")));
        StubCitations.answers("GET /api/v1" + BOOK, 200, withMarkupInEveryText(Fixtures.file("book.json")));
        StubCitations.answers(
                "GET /api/v1" + CONTEST,
                200,
                withMarkupInEveryText(Fixtures.file("contest.json")
                        .replace("\"receivedBy\": \"COURT\"", "\"receivedBy\":\"COURT\"")));
        StubCitations.answers(
                "GET /api/v1" + APPLICATION, 200, withMarkupInEveryText(Fixtures.file("application.json")));
        StubCitations.answers(
                "GET /api/v1" + CITATION + "/summonses", 200, withMarkupInEveryText(Fixtures.file("summonses.json")));
        StubCitations.answers("GET /api/v1/offences/90-10", 200, withMarkupInEveryText(Fixtures.file("offence.json")));
        StubCitations.answers("GET /api/v1/charges", 200, withMarkupInEveryText(Fixtures.file("charges.json")));
        StubCitations.answers(
                "GET /api/v1/charge-lists",
                200,
                "{\"items\": [" + withMarkupInEveryText(Fixtures.file("charge-list.json")) + "]}");
        StubCitations.answers(
                "GET /api/v1/charge-lists/" + Fixtures.CHARGE_LIST,
                200,
                withMarkupInEveryText(Fixtures.file("charge-list.json")));
        var lease = withMarkupInEveryText(Fixtures.file("lease.json"));
        StubCitations.answers("GET /api/v1/leases/" + Fixtures.LEASE, 200, lease);
        StubCitations.answers("GET /api/v1/leases/overdue", 200, "{\"items\": [" + lease + "]}");
        StubCitations.answers("GET /api/v1" + BOOK + "/leases", 200, "{\"items\": [" + lease + "]}");
        for (var address : List.of(
                "/offences",
                "/offences/90-10",
                "/charges",
                "/charge-lists",
                "/charge-lists/" + Fixtures.CHARGE_LIST,
                "/books",
                BOOK,
                LEASE,
                "/books/overdue",
                "/numbers",
                NUMBER,
                CITATION + "/progress",
                CONTEST,
                APPLICATION,
                CITATION + "/summonses",
                SUMMONS,
                "/state-data",
                "/state-data/" + Fixtures.IMPORT,
                "/state-data/" + Fixtures.IMPORT + "/findings",
                "/state-data/ordinance",
                "/state-data/speeding",
                CITATION,
                "/citations",
                "/work",
                "/differences",
                DIFFERENCE,
                "/transmissions",
                "/transmissions/batches/" + Fixtures.BATCH,
                "/search?number=C0",
                "/",
                DEPARTURE,
                "/stops/new",
                "/stops/drafts/" + Fixtures.DRAFT,
                "/stops/locations?location.description=mass")) {
            var page = supervisor.open(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.text()).as(address).contains(MARKUP);
            assertThatNothingOfItIsMarkup(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        CITATION + ", write-note, text",
        CITATION + ", assign-other, assignee",
        CONTEST + ", do-request, request.lateReason request.reason",
        CONTEST + ", do-notice, notice.court notice.room notice.hearingAt",
        CONTEST + ", do-avoid, avoid.reason avoid.from",
        CONTEST + ", do-outcome, outcome.note outcome.1.amount outcome.1.outcome",
        CONTEST + ", do-payment, payment.reference payment.1.amount",
        CONTEST + ", do-default, default.reference",
        CONTEST + ", do-closing, closing.note",
        APPLICATION + ", prepare, court incident facts witnesses[0].name witnesses[0].capacity witnesses[0].contact",
        APPLICATION + ", sign, title",
        CITATION + "/summonses, take, docket court appearAt",
        SUMMONS + ", record-attempt, server place proof note",
        SUMMONS + ", give-back, return.statement return.returnedOn",
    })
    void what_is_typed_about_hearings_and_summonses_comes_back_as_text(String address, String button, String fields) {
        if (button.equals("do-request")) {
            StubCitations.answers("GET /api/v1" + CONTEST, 200, ContestTest.withoutHearing());
        }
        var form = supervisor.open(address);
        for (var method : List.of("POST", "PUT")) {
            StubCitations.answers(
                    method + " /api/v1" + form.actionOf(button),
                    422,
                    problem("report-cannot-stand", 422, json(MARKUP)));
        }
        var typed = new LinkedHashMap<>(form.formOf(button));
        for (var field : fields.split(" ")) {
            assertThat(typed).containsKey(field);
            typed.put(field, MARKUP);
        }
        typed.put("to", "named");
        var again = supervisor.post(form.actionOf(button), typed);
        assertThat(again.status()).isEqualTo(422);
        for (var field : fields.split(" ")) {
            assertThat(again.formOf(button)).containsEntry(field, MARKUP);
        }
        assertThatNothingOfItIsMarkup(again);
    }

    @Test
    void a_filter_a_note_and_a_name_are_text_as_well() {
        assertThatNothingOfItIsMarkup(supervisor.open("/citations?text=%s&kind=%<s&from=%<s&after=%<s"
                .formatted(URLEncoder.encode(MARKUP, StandardCharsets.UTF_8))));
        assertThatNothingOfItIsMarkup(
                supervisor.press(supervisor.open(DEPARTURE), "conclude", "conclusion", "", "note", MARKUP));
        for (var list : List.of("/offences?text=%s&code=%<s&on=%<s", "/charges?text=%s&code=%<s&list=%<s&after=%<s")) {
            var page = supervisor.open(list.formatted(URLEncoder.encode(MARKUP, StandardCharsets.UTF_8)));
            assertThat(page.status()).isEqualTo(200);
            assertThatNothingOfItIsMarkup(page);
        }
        for (var list :
                List.of("/reports/departures?from=%s&to=%<s", "/reports/perceived?quarter=%s", "/offences?after=%s")) {
            assertThatNothingOfItIsMarkup(
                    supervisor.open(list.formatted(URLEncoder.encode(MARKUP, StandardCharsets.UTF_8))));
        }
        var lists = supervisor.open("/charge-lists");
        StubCitations.answers("POST /api/v1/charge-lists", 400, problem("malformed-request", 400, json(MARKUP)));
        var refused = supervisor.send(lists, "send", "a.csv", "code,description\n", "list", MARKUP);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.attribute("list", "value")).isEqualTo(MARKUP);
        assertThatNothingOfItIsMarkup(refused);
        var named = Browser.named("x", MARKUP, "officer").open("/");
        assertThat(named.text("user-name")).contains(MARKUP);
        assertThatNothingOfItIsMarkup(named);
    }

    @Test
    void the_posts_tested_here_are_all_there_are() {
        var found = ArchitectureRules.productionClassesOf("org.welcomingcity.portal").stream()
                .filter(type -> !type.isInterface())
                .flatMap(SafetyTest::posts);
        assertThat(found).containsExactlyInAnyOrderElementsOf(POSTS.keySet());
    }

    static Set<String> addresses() {
        return POSTS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_form_without_the_pages_token_is_refused_before_anything_is_asked(String address) {
        var form = new LinkedHashMap<>(supervisor.open("/stops/new").formOf("issue"));
        StubCitations.reset();
        form.remove("csrf-token");
        var without = supervisor.postAs(kindOf(address), address, form);
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text("main")).contains("This could not be understood", "Nothing was stored");
        form.put("csrf-token", "bm90LXRoZS10b2tlbg");
        assertThat(supervisor.postAs(kindOf(address), address, form).status()).isEqualTo(400);
        form.put(
                "csrf-token",
                Browser.of("other", "officer")
                        .open("/stops/new")
                        .formOf("issue")
                        .get("csrf-token"));
        StubCitations.reset();
        assertThat(supervisor.postAs(kindOf(address), address, form).status())
                .as("the token of another browser")
                .isEqualTo(400);
        WRITES.forEach(write -> assertThat(StubCitations.asked(write)).as(write).isEmpty());
    }

    private static String kindOf(String address) {
        return Set.of(
                                "/state-data",
                                "/charge-lists",
                                "/transmissions/files/acknowledgements",
                                "/transmissions/files/statements")
                        .contains(address)
                ? "multipart/form-data"
                : "application/x-www-form-urlencoded";
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_form_sent_from_another_site_is_refused_even_with_the_token(String site) {
        var form = supervisor.open("/stops/new").formOf("issue");
        StubCitations.reset();
        assertThat(supervisor.postFrom(site, "/stops/decision", form).status()).isEqualTo(400);
        assertThat(StubCitations.asked("POST /api/v1/stops/preview")).isEmpty();
        assertThat(supervisor.postFrom("same-origin", "/stops/decision", form).status())
                .isEqualTo(200);
    }

    @Test
    void a_form_stays_good_while_places_are_looked_up_and_other_pages_are_opened() {
        var form = supervisor.open("/stops/new");
        supervisor.open("/stops/locations?location.description=mass");
        supervisor.open("/citations");
        supervisor.open("/stops/new");
        assertThat(supervisor.press(form, "see-decision").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stops/new",
                "/citations",
                "/nowhere",
                "/stops/locations",
                "/assets/portal.css",
                "/signed-out"
            })
    void every_answer_carries_a_policy_without_exceptions(String address) {
        var policy = supervisor.open(address).header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(supervisor.open(address).header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stops/new",
                "/citations",
                CITATION,
                "/departures",
                DEPARTURE,
                CONTEST,
                APPLICATION,
                SUMMONS,
                "/nowhere"
            })
    void no_page_needs_an_exception_from_its_policy(String address) {
        var page = supervisor.open(address);
        assertThat(page.elements("//script[not(@src)] | //style | //*[@style] | //@*[starts-with(name(), 'on')]/.."))
                .isEmpty();
        assertThat(page.elements("//*[starts-with(@src, 'http')] | //link[starts-with(@href, 'http')]"))
                .isEmpty();
    }

    @Test
    void pages_are_not_kept_by_browsers_and_files_are() {
        assertThat(supervisor.open("/citations").header("Cache-Control")).isEqualTo("no-store");
        assertThat(supervisor.open("/assets/portal.css").header("Cache-Control"))
                .contains("max-age=2592000");
    }

    @Test
    void an_address_that_is_none_gives_a_plain_page() {
        var page = supervisor.open("/nowhere/at/all");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("main")).contains("There is nothing here");
        assertThat(page.html()).doesNotContain("Resource not found", "quarkus");
    }

    private static Stream<String> posts(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(POST.class))
                .map(method -> type.getSimpleName() + "." + method.getName());
    }

    private static void assertThatNothingOfItIsMarkup(Page page) {
        assertThat(page.elements("//script[not(@src)] | //img[@onerror] | //*[@id='in']"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("<script>", "<img src=x");
    }

    /** Puts the text behind every sentence of a document, where a code or a date would no longer be one. */
    private static String withMarkupInEveryText(String document) {
        return document.replaceAll(
                "\"(sentence|words|title|cite|statusWords|reason|note|presumed|problem|mend|name|driverName|location|plate|nextDuty"
                        + "|duty|explanation|why|line1|make|familyName|givenNames|characters|question|actor|officer|endReason"
                        + "|client|action|role|rule|ruleId|agency|fileName|detail|receivedBy|receipt|receiptedBy|explanation|explainedBy|device|leasedBy|book"
                        + "|lateReason|decisionNote|court|room|by|reference|amount|docket|server|place|proof|statement"
                        + "|incident|facts|capacity|contact|preparedBy|payment|due"
                        + "|owner|resolvedBy|fetchedBy|text|list|importedBy|hint|code|source|insteadWords|outcomeWords|condition|suspendedBy|signedOffBy)\": \"([^\"]*)\"",
                "\"$1\": \"" + Matcher.quoteReplacement(json(MARKUP)) + "\"");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
