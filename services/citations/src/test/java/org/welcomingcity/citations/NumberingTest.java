package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.citations.numbering.application.FlagOverdueLeases;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.testkit.pdf.PdfConformance;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class NumberingTest {

    @Inject
    Ledger ledger;

    private static final String CHIEF = Tokens.person("chief.one", "chief");
    private static final AtomicInteger BOOKS = new AtomicInteger();

    @Inject
    FlagOverdueLeases flagOverdueLeases;

    // Whatever a test did: every book adds up, and no number is on two citations.
    @AfterEach
    void every_number_is_in_exactly_one_state() {
        assertThat(Database.texts("""
                        select b.number from citation_book b join book_at_headquarters h on h.book = b.number
                        where b.last_number - b.first_number + 1 <> h.numbers
                            + (select count(*) from citation_number n where n.book = b.number)""")).isEmpty();
        assertThat(Database.texts("select number from number_at_hand join citation_number using (number)"))
                .isEmpty();
        assertThat(Database.texts("""
                        select coalesce(c.number, n.number) from citation c full join citation_number n using (number)
                        where (c.number is null) = (coalesce(n.state, '') in ('ISSUED', 'VOIDED'))
                            or (c.status = 'VOID') <> (n.state = 'VOIDED')""")).isEmpty();
    }

    /** A paper book of ten, receipted; no two tests use the same numbers. */
    private static String aBook(int size) {
        var count = BOOKS.incrementAndGet();
        var number = "R-TEST-" + count;
        var first = count * 20_000;
        post(CLERK, "/api/v1/books", book(number, "PAPER", first, first + size - 1))
                .then()
                .statusCode(201);
        put(CHIEF, "/api/v1/books/" + number + "/receipt", "\"0\"", map("receipt", "receipt 17 of 2026"))
                .statusCode(200);
        return number;
    }

    private static Map<String, Object> book(String number, String kind, int first, int last) {
        return map("number", number, "kind", kind, "first", "R%07d".formatted(first), "last", "R%07d".formatted(last));
    }

    private static ValidatableResponse put(String token, String path, String tag, Object body) {
        var request = as(token).contentType("application/json").body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then();
    }

    private static Map<String, Object> terms(String officer, int count) {
        return map("officer", officer, "count", count, "receipt", "signed on form 4");
    }

    /** Leases numbers and answers the lease's id. */
    private static String leased(String book, String officer, int count) {
        return post(CHIEF, "/api/v1/books/" + book + "/leases", terms(officer, count))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> numbersOf(String lease) {
        return Database.texts("select number from citation_number where lease = '" + lease + "' order by number");
    }

    private static Map<String, Object> written(String number) {
        var stop = anUnlicensedStop();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        stop.put("occurredAt", now.minusSeconds(20).toString());
        stop.put("number", number);
        stop.put("writtenAt", now.toString());
        return stop;
    }

    // The lease is a moment old, and a citation is written within it.
    private static void backdate(String lease) throws SQLException {
        Database.run("update number_lease set leased_at = leased_at - interval '1 hour' where id = '" + lease + "'");
    }

    private static String tagOf(String number) {
        return as(SUPERVISOR).get("/api/v1/numbers/" + number).header("ETag");
    }

    private static void explained(String token, String number, String state) {
        post(
                        token,
                        "/api/v1/numbers/" + number + "/explanation",
                        map("state", state, "explanation", "Torn in the rain."))
                .then()
                .statusCode(200)
                .body("awaitsCountersignature", equalTo(true));
    }

    private static ValidatableResponse countersign(String token, String number) {
        return put(
                token,
                "/api/v1/numbers/" + number + "/countersignature",
                tagOf(number),
                map("decision", "COUNTERSIGNED"));
    }

    @Test
    void a_hundred_officers_at_once_get_a_hundred_numbers_without_a_hole_though_some_stops_break_off()
            throws Exception {
        var book = aBook(100);
        var lease = leased(book, "officer.n0", 100);
        backdate(lease);
        var onPaper = numbersOf(lease);
        var before = Database.count("citation");
        var posts = new ArrayList<Callable<Integer>>();
        for (var officer = 0; officer < 100; officer++) {
            var token = Tokens.person("officer.n" + officer, "officer");
            posts.add(() -> post(token, "/api/v1/stops", anUnlicensedStop()).statusCode());
            var paper = onPaper.get(officer);
            // Twice, as a device does that did not hear the answer, under two keys.
            var first = Tokens.person("officer.n0", "officer");
            posts.add(() -> post(first, "/api/v1/stops", written(paper)).statusCode());
            posts.add(() -> post(first, "/api/v1/stops", written(paper)).statusCode());
            if (officer % 4 == 0) {
                posts.add(() -> post(token, "/api/v1/stops", anArrestWithoutOtherGround(null))
                        .statusCode());
                posts.add(() -> post(
                                token, "/api/v1/stops", with(anUnlicensedStop(), "facts.otherArrestOffence", "90-10"))
                        .statusCode());
            }
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = pool.invokeAll(posts).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(200);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(100);
            assertThat(new HashSet<>(statuses)).containsExactlyInAnyOrder(201, 409, 422);
        }
        assertThat(Database.count("citation")).isEqualTo(before + 200);
        assertThat(Database.texts("""
                        select (max(substr(number, 2)::int) - min(substr(number, 2)::int) + 1 = count(*))::text
                        from citation where number like 'C%'""")).containsExactly("true");
        assertThat(
                        Database.texts(
                                "select 'C' || lpad((max(substr(number, 2)::int) + 1)::text, 7, '0') from citation where number like 'C%'"))
                .isEqualTo(
                        Database.texts(
                                "select next from book_at_headquarters join citation_book on number = book where online and next is not null"));
        assertThat(Database.texts("select distinct state from citation_number where lease = '" + lease + "'"))
                .containsExactly("ISSUED");
    }

    @Test
    void nobody_waits_for_a_citation_that_is_not_committed_yet_and_its_number_is_the_next_if_it_never_is()
            throws Exception {
        var before = cited(OFFICER, anUnlicensedStop());
        while (Database.count("number_at_hand") == 0) {
            before = cited(OFFICER, anUnlicensedStop());
        }
        try (var slow = Database.connection()) {
            slow.setAutoCommit(false);
            String held;
            try (var statement = slow.createStatement();
                    var rows = statement.executeQuery(
                            "select number from number_at_hand order by number limit 1 for update skip locked")) {
                rows.next();
                held = rows.getString(1);
            }
            assertThat(held).isGreaterThan(before);
            var meanwhile = cited(OFFICER, anUnlicensedStop());
            assertThat(meanwhile).isGreaterThan(held);
            slow.rollback();
            assertThat(cited(OFFICER, anUnlicensedStop())).isEqualTo(held);
        }
    }

    @Test
    void when_a_range_is_used_up_every_number_is_on_a_citation_and_the_rest_are_told() throws Exception {
        var before = Database.texts("select number from citation_book where online and next_number <= last_number");
        // What lies ready of the large range is put away for the length of this test, and a small range stands in its
        // place.
        Database.run("create table put_away as select * from number_at_hand");
        Database.run(
                "alter table citation_book disable trigger all; alter table number_at_hand disable trigger all;"
                        + " delete from number_at_hand; update citation_book set receipt = null, receipted_at = null, receipted_by = null where online");
        Database.run(
                "insert into citation_book (number, kind, letter, first_number, last_number, next_number, online, received_at,"
                        + " received_by, receipt, receipted_at, receipted_by, version) values ('E-SMALL', 'ELECTRONIC', 'S', 1, 20, 1, true,"
                        + " now(), 'x', 'x', now(), 'x', 0)");
        Database.run("alter table citation_book enable trigger all; alter table number_at_hand enable trigger all");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = new ArrayList<Callable<Integer>>();
            for (var count = 0; count < 30; count++) {
                posts.add(
                        () -> post(OFFICER, "/api/v1/stops", anUnlicensedStop()).statusCode());
                // It takes a number, and breaks off after it.
                posts.add(() -> post(
                                OFFICER, "/api/v1/stops", with(anUnlicensedStop(), "facts.otherArrestOffence", "90-10"))
                        .statusCode());
            }
            var statuses = pool.invokeAll(posts).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(20);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(10);
        } finally {
            Database.run(
                    "alter table citation_book disable trigger all; alter table number_at_hand disable trigger all;"
                            + " insert into number_at_hand select * from put_away; drop table put_away;"
                            + " update citation_book set receipt = 'again', receipted_at = now(), receipted_by = 'x' where online and receipt is null");
            Database.run("alter table citation_book enable trigger all; alter table number_at_hand enable trigger all");
        }
        assertThat(before).hasSize(1);
        assertThat(Database.texts("select count(*)::text from citation where number like 'S%'"))
                .containsExactly("20");
        post(OFFICER, "/api/v1/stops", anUnlicensedStop()).then().statusCode(201);
    }

    @Test
    void a_book_from_the_registrar_to_its_completed_audit_sheet() throws Exception {
        var book = aBook(6);
        var lease = leased(book, "officer.one", 6);
        backdate(lease);
        var numbers = numbersOf(lease);
        var path = "/api/v1/books/" + book;

        post(OFFICER, "/api/v1/stops", written(numbers.get(0)))
                .then()
                .statusCode(201)
                .body("citation.number", equalTo(numbers.get(0)));
        post(OFFICER, "/api/v1/stops", written(numbers.get(1))).then().statusCode(201);
        explained(OFFICER, numbers.get(1), "VOIDED");
        explained(OFFICER, numbers.get(2), "SPOILED");
        post(SUPERVISOR, path + "/completion", map())
                .then()
                .spec(problem(409, "book-not-ready", "", "cit-audit-return"));
        countersign(SUPERVISOR, numbers.get(1)).statusCode(200).body("state", equalTo("VOIDED"));
        countersign(SUPERVISOR, numbers.get(2)).statusCode(200).body("state", equalTo("SPOILED"));
        post(CLERK, "/api/v1/leases/" + lease + "/return", map("numbers", List.of(numbers.get(3)), "note", "Unused."))
                .then()
                .statusCode(200)
                .body("out", equalTo(2));
        post(
                        CHIEF,
                        "/api/v1/leases/" + lease + "/unaccounted",
                        map("numbers", numbers.subList(4, 6), "explanation", "Lost with the bag; searched twice."))
                .then()
                .statusCode(200)
                .body("out", equalTo(0));
        post(OFFICER, "/api/v1/stops", written(numbers.get(5))).then().statusCode(201);

        as(CLERK)
                .get(path)
                .then()
                .body(
                        "counts",
                        equalTo(map(
                                "AT_HEADQUARTERS",
                                0,
                                "LEASED",
                                0,
                                "ISSUED",
                                2,
                                "SPOILED",
                                1,
                                "VOIDED",
                                1,
                                "RETURNED",
                                1,
                                "UNACCOUNTED",
                                1)))
                .body("next", nullValue());
        as(SUPERVISOR)
                .get("/api/v1/citations/" + numbers.get(1))
                .then()
                .body("status", equalTo("VOID"))
                .body("number", equalTo(numbers.get(1)));
        as(SUPERVISOR)
                .get("/api/v1/citations/" + numbers.get(1) + "/trail")
                .then()
                .body("entries.find { it.action == 'citation.voided' }.reason", equalTo("Torn in the rain."));
        post(OFFICER, path + "/completion", map()).then().spec(problem(403, "not-permitted"));
        post(SUPERVISOR, path + "/completion", map())
                .then()
                .statusCode(200)
                .body("completedBy", equalTo("supervisor.one"))
                .body("completedAt", notNullValue());
        post(SUPERVISOR, path + "/completion", map()).then().spec(problem(409, "book-not-ready"));

        // What happens later is on the sheet as an amendment; what was signed stays.
        post(OFFICER, "/api/v1/stops", written(numbers.get(4))).then().statusCode(201);
        as(CLERK)
                .get(path + "/audit-sheet")
                .then()
                .statusCode(200)
                .body("rows.number", equalTo(numbers))
                .body("rows.state", contains("ISSUED", "VOIDED", "SPOILED", "RETURNED", "UNACCOUNTED", "ISSUED"))
                .body("amendments.number", contains(numbers.get(4)))
                .body("amendments.state", contains("ISSUED"));
        assertThat(Database.texts("select action from ledger_entry where object = 'book/" + book + "' order by ticket"))
                .containsExactly(
                        "book.received",
                        "book.receipted",
                        "numbers.leased",
                        "numbers.returned",
                        "numbers.unaccounted-for",
                        "book.audit-sheet-completed",
                        "book.audit-sheet-read");
    }

    @Test
    void the_audit_sheet_is_printed_in_two_copies_and_exported_without_formulas() throws Exception {
        var book = aBook(30);
        var lease = leased(book, "officer.one", 12);
        backdate(lease);
        var numbers = numbersOf(lease);
        for (var index = 0; index < 4; index++) {
            post(OFFICER, "/api/v1/stops", written(numbers.get(index))).then().statusCode(201);
        }
        post(
                        OFFICER,
                        "/api/v1/numbers/" + numbers.get(5) + "/explanation",
                        map("state", "SPOILED", "explanation", "=HYPERLINK(\"x\") <b>wet</b> & torn"))
                .then()
                .statusCode(200);
        explained(OFFICER, numbers.get(1), "VOIDED");
        countersign(SUPERVISOR, numbers.get(1)).statusCode(200);
        var path = "/api/v1/books/" + book + "/audit-sheet";

        as(CLERK)
                .accept(TableFile.XLSX)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(TableFile.XLSX))
                .header("Content-Disposition", containsString(".xlsx"));
        var csv = as(CLERK).accept("text/csv").get(path);
        csv.then().statusCode(200).header("Content-Type", containsString("text/csv"));
        assertThat(csv.asString().lines().toList())
                .hasSize(13)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("\uFEFFnumber,state,since,officer");
        assertThat(csv.asString())
                .contains("'=HYPERLINK", numbers.get(1) + ",VOIDED", ",Torn in the rain.,officer.one,supervisor.one,");

        for (var copy : List.of("registrar", "department")) {
            var pdf =
                    as(CLERK).accept("application/pdf").queryParam("copy", copy).get(path);
            pdf.then().statusCode(200).contentType("application/pdf");
            var file = pdf.asByteArray();
            java.nio.file.Files.write(java.nio.file.Path.of("target/audit-sheet-" + copy + ".pdf"), file);
            assertThat(PdfConformance.violations(file)).isEmpty();
            try (var document = org.apache.pdfbox.Loader.loadPDF(file)) {
                assertThat(new org.apache.pdfbox.text.PDFTextStripper()
                                .getText(document)
                                .replaceAll("\\s+", " "))
                        .containsIgnoringCase(copy + "’s copy")
                        .contains(
                                "<b>wet</b> & torn",
                                numbers.getFirst(),
                                numbers.getLast(),
                                "18 numbers, not given to anybody");
            }
        }
        as(CLERK)
                .accept("application/pdf")
                .queryParam("copy", "mine")
                .get(path)
                .then()
                .spec(problem(400, "malformed-request", "copy", "cit-audit-return"));
        as(CLERK)
                .accept("application/pdf")
                .queryParam("part", 2)
                .get(path)
                .then()
                .spec(problem(400, "malformed-request", "part", "form-max"));
        as(CLERK).get("/api/v1/books/NO-SUCH/audit-sheet").then().spec(problem(404, "unknown-book"));
        as(CLERK)
                .accept("application/pdf")
                .get("/api/v1/books/E-C-1/audit-sheet")
                .then()
                .statusCode(200);
    }

    @Test
    void a_book_is_receipted_before_it_is_issued_and_only_once_by_the_chief() {
        var number = "R-UNRECEIPTED";
        post(CLERK, "/api/v1/books", book(number, "PAPER", 9_000_000, 9_000_009))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/api/v1/books/" + number))
                .body("counts.AT_HEADQUARTERS", equalTo(10));
        var path = "/api/v1/books/" + number;
        post(CHIEF, path + "/leases", terms("officer.one", 5))
                .then()
                .spec(problem(409, "book-not-ready", "", "cit-book-receipt-chief"));
        var receipt = map("receipt", "receipt 18");
        put(SUPERVISOR, path + "/receipt", "\"0\"", receipt).spec(problem(403, "not-permitted"));
        put(CHIEF, path + "/receipt", null, receipt).spec(problem(428, "state-not-named"));
        put(CHIEF, path + "/receipt", "\"3\"", receipt).spec(problem(412, "state-changed"));
        put(CHIEF, path + "/receipt", "\"0\"", receipt).statusCode(200).header("ETag", equalTo("\"1\""));
        put(CHIEF, path + "/receipt", "\"1\"", receipt).spec(problem(409, "book-not-ready"));
        post(CHIEF, path + "/leases", terms("officer.one", 11))
                .then()
                .spec(problem(409, "book-not-ready", "", "cit-book-issue"));
        post(CHIEF, path + "/leases", terms("officer.one", 10)).then().statusCode(201);
        post(CHIEF, "/api/v1/books/E-C-1/leases", terms("officer.one", 1))
                .then()
                .spec(problem(409, "book-not-ready", "", "cit-book-issue"));
    }

    @ParameterizedTest
    @CsvSource({"8000000,8000024", "8000024,8000050", "7999990,8000000", "8000005,8000006", "7999990,8000099"})
    void a_number_is_in_one_book_only(int first, int last) {
        post(CLERK, "/api/v1/books", book("R-OVERLAPPED", "PAPER", 8_000_000, 8_000_024));
        post(CLERK, "/api/v1/books", book("R-OVERLAPPING", "PAPER", first, last))
                .then()
                .spec(problem(409, "book-known", "first", "cit-book-receipt-chief"));
        post(CLERK, "/api/v1/books", book("R-OVERLAPPED", "PAPER", 8_100_000, 8_100_024))
                .then()
                .spec(problem(409, "book-known"));
    }

    @Test
    void of_ten_who_receive_the_same_numbers_at_once_one_does() throws Exception {
        var posts = new ArrayList<Callable<Integer>>();
        for (var clerk = 0; clerk < 10; clerk++) {
            var name = "R-RACE-" + clerk;
            posts.add(() -> post(CLERK, "/api/v1/books", book(name, "PAPER", 8_200_000, 8_200_024))
                    .statusCode());
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = pool.invokeAll(posts).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(9);
        }
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @CsvSource({
        "number, r-1, number, book-form",
        "number, '', number, form-cleantext",
        "kind, LOOSE, kind, form-format",
        "first, R12, first, citation-number",
        "first, r1000001, first, citation-number",
        "last, R0000001, last, book-order",
        "last, S9999999, last, book-order",
        "last, R9999999, last, book-size",
        "online, true, online, book-online"
    })
    void a_book_that_is_none_is_refused_and_nothing_is_stored(String path, String value, String field, String rule) {
        var before = Database.count("citation_book");
        var form = book("R-BAD", "PAPER", 8_300_000, 8_300_024);
        form.put(path, value.equals("true") ? Boolean.TRUE : value);
        post(CLERK, "/api/v1/books", form).then().spec(problem(400, "malformed-request", field, rule));
        assertThat(Database.count("citation_book")).isEqualTo(before);
    }

    @Test
    void a_lease_says_for_whom_and_on_a_device_until_when() {
        var path = "/api/v1/books/" + aBook(10) + "/leases";
        post(CHIEF, path, terms("no such name", 1))
                .then()
                .spec(problem(400, "malformed-request", "officer", "officer-named"));
        post(CHIEF, path, terms("officer.one", 0)).then().spec(problem(400, "malformed-request", "count", "form-min"));
        var onDevice = terms("officer.one", 1);
        onDevice.put("device", "tablet-7");
        post(CHIEF, path, onDevice).then().spec(problem(400, "malformed-request", "expiresAt", "lease-expiry"));
        onDevice.put("expiresAt", "2020-01-01T00:00:00Z");
        post(CHIEF, path, onDevice).then().spec(problem(400, "malformed-request", "expiresAt", "lease-expiry"));
        onDevice.put("expiresAt", "2099-01-01T00:00:00Z");
        var device = Tokens.department("citations", "dept-police-devices", "numbers:lease");
        String id = post(device, path, onDevice)
                .then()
                .statusCode(201)
                .body("device", equalTo("tablet-7"))
                .extract()
                .path("id");
        as(device).get("/api/v1/leases/" + id).then().statusCode(200).body("out", equalTo(1));
        as(OFFICER).get("/api/v1/leases/" + id).then().spec(problem(403, "not-permitted"));
    }

    @Test
    void a_number_goes_onto_a_citation_of_its_officer_within_its_lease_and_once() throws Exception {
        var lease = leased(aBook(5), "officer.one", 4);
        var number = numbersOf(lease).getFirst();
        backdate(lease);
        var before = Database.everything();
        post(OTHER_OFFICER, "/api/v1/stops", written(number))
                .then()
                .spec(problem(409, "number-not-free", "number", "cit-book-issue"));
        post(
                        OFFICER,
                        "/api/v1/stops",
                        with(
                                with(written(number), "occurredAt", "2026-03-05T14:10:00-05:00"),
                                "writtenAt",
                                "2026-03-05T14:20:00-05:00"))
                .then()
                .spec(problem(422, "number-outside-its-lease", "writtenAt", "cit-book-issue"));
        post(OFFICER, "/api/v1/stops", written("R9999999"))
                .then()
                .spec(problem(422, "number-not-given-out", "number", "cit-book-issue"));
        post(OFFICER, "/api/v1/stops", written("R12"))
                .then()
                .spec(problem(400, "malformed-request", "number", "citation-number"));
        var untimed = written(number);
        untimed.remove("writtenAt");
        post(OFFICER, "/api/v1/stops", untimed)
                .then()
                .spec(problem(400, "malformed-request", "writtenAt", "number-with-its-time"));
        post(OFFICER, "/api/v1/stops", with(written(number), "writtenAt", "2099-01-01T00:00:00Z"))
                .then()
                .spec(problem(400, "malformed-request", "writtenAt", "number-with-its-time"));
        post(OFFICER, "/api/v1/stops", with(written(number), "writtenAt", "2026-01-01T00:00:00Z"))
                .then()
                .spec(problem(400, "malformed-request", "writtenAt", "number-with-its-time"));
        assertThat(Database.everything()).isEqualTo(before);

        var stop = written(number);
        String issuedAt = post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(201)
                .extract()
                .path("citation.issuedAt");
        assertThat(issuedAt).isEqualTo(stop.get("writtenAt"));
        post(OFFICER, "/api/v1/stops", written(number)).then().spec(problem(409, "number-cannot-become-issued"));
    }

    @Test
    void an_explanation_is_countersigned_by_a_sergeant_or_above_who_is_somebody_else() {
        var sergeant = Tokens.person("sergeant.two", "officer", "supervisor");
        var number = numbersOf(leased(aBook(5), "sergeant.two", 2)).getFirst();
        var path = "/api/v1/numbers/" + number;
        var torn = map("state", "SPOILED", "explanation", "Torn in two by the wind.");

        put(SUPERVISOR, path + "/countersignature", "\"0\"", map("decision", "COUNTERSIGNED"))
                .spec(problem(409, "number-not-free", "", "cit-void"));
        post(OFFICER, path + "/explanation", torn).then().spec(problem(403, "not-your-number"));
        post(sergeant, path + "/explanation", map("state", "VOIDED", "explanation", "Torn in two by the wind."))
                .then()
                .spec(problem(409, "number-cannot-become-voided"));
        post(sergeant, path + "/explanation", map("state", "SPOILED", "explanation", " "))
                .then()
                .spec(problem(400, "malformed-request", "explanation", "form-cleantext"));
        for (var nothing : List.of("wrong", "x", ".", "n/a", "wrong wrong", "see above", "......................")) {
            post(sergeant, path + "/explanation", map("state", "SPOILED", "explanation", nothing))
                    .then()
                    .spec(problem(400, "malformed-request", "explanation", "form-explains"));
        }
        post(sergeant, path + "/explanation", torn).then().statusCode(200).header("ETag", equalTo("\"1\""));
        post(sergeant, path + "/explanation", torn).then().spec(problem(409, "number-not-free"));

        var signature = map("decision", "COUNTERSIGNED");
        put(OFFICER, path + "/countersignature", "\"1\"", signature).spec(problem(403, "not-permitted"));
        put(sergeant, path + "/countersignature", "\"1\"", signature).spec(problem(403, "own-explanation"));
        put(SUPERVISOR, path + "/countersignature", null, signature).spec(problem(428, "state-not-named"));
        put(SUPERVISOR, path + "/countersignature", "\"0\"", signature).spec(problem(412, "state-changed"));
        put(SUPERVISOR, path + "/countersignature", "\"1\"", map("decision", "SENT_BACK"))
                .spec(problem(400, "malformed-request", "note", "form-required"));
        put(SUPERVISOR, path + "/countersignature", "\"1\"", map("decision", "SENT_BACK", "note", "How was it torn?"))
                .statusCode(200)
                .body("state", equalTo("LEASED"))
                .body("explanation", nullValue());
        // A supervisor who explains for the officer does not countersign that either.
        post(SUPERVISOR, path + "/explanation", torn).then().statusCode(200);
        countersign(SUPERVISOR, number).spec(problem(403, "own-explanation"));
        countersign(CHIEF, number)
                .statusCode(200)
                .body("state", equalTo("SPOILED"))
                .body("countersignedBy", equalTo("chief.one"));
        assertThat(ledger.about("number/" + number))
                .extracting(entry -> entry.action() + " " + entry.reason())
                .containsExactly(
                        "number.explained-as-spoiled Torn in two by the wind.",
                        "number.explanation-returned How was it torn?",
                        "number.explained-as-spoiled Torn in two by the wind.",
                        "number.spoiled Torn in two by the wind.");
    }

    @Test
    void numbers_with_nothing_and_those_that_wait_are_queries() throws Exception {
        var book = aBook(8);
        var lease = leased(book, "officer.nothing", 4);
        backdate(lease);
        var numbers = numbersOf(lease);
        var officer = Tokens.person("officer.nothing", "officer");
        post(officer, "/api/v1/stops", written(numbers.get(0))).then().statusCode(201);
        explained(officer, numbers.get(1), "SPOILED");
        post(
                        CHIEF,
                        "/api/v1/leases/" + lease + "/unaccounted",
                        map("numbers", List.of(numbers.get(2)), "explanation", "Lost on the way from the station."))
                .then()
                .statusCode(200);

        var query = as(CLERK).queryParam("book", book);
        query.queryParam("nothing", true)
                .get("/api/v1/numbers")
                .then()
                .body("items.number", equalTo(numbers.subList(2, 4)));
        as(CLERK)
                .queryParam("book", book)
                .queryParam("nothing", true)
                .queryParam("state", "LEASED")
                .get("/api/v1/numbers")
                .then()
                .body("items.number", contains(numbers.get(3)));
        as(SUPERVISOR)
                .queryParam("book", book)
                .queryParam("awaiting", true)
                .get("/api/v1/numbers")
                .then()
                .body("items.number", contains(numbers.get(1)));
        as(officer).get("/api/v1/numbers").then().body("items.number", equalTo(numbers));
        as(OTHER_OFFICER)
                .queryParam("officer", "officer.nothing")
                .get("/api/v1/numbers")
                .then()
                .body("items.findAll { it.officer == 'officer.nothing' }", equalTo(List.of()));
        as(OTHER_OFFICER).get("/api/v1/numbers/" + numbers.get(0)).then().spec(problem(404, "unknown-number"));
        var first = as(CLERK).queryParam("book", book).queryParam("limit", 3).get("/api/v1/numbers");
        first.then().body("items.number", equalTo(numbers.subList(0, 3)));
        as(CLERK)
                .queryParam("book", book)
                .queryParam("limit", 3)
                .queryParam("after", first.<String>path("next"))
                .get("/api/v1/numbers")
                .then()
                .body("items.number", equalTo(numbers.subList(3, 4)))
                .body("next", nullValue());
    }

    @Test
    @ActivateRequestContext
    void a_lease_that_ran_out_is_flagged_once_and_nothing_is_freed() throws Exception {
        var book = aBook(4);
        var lease = leased(book, "officer.late", 2);
        var officer = Tokens.person("officer.late", "officer");
        Database.run("update number_lease set device = 'tablet-9', expires_at = now() - interval '1 minute',"
                + " leased_at = now() - interval '2 hours' where id = '" + lease + "'");
        as(officer).get("/api/v1/leases/overdue").then().body("items.id", equalTo(List.of()));
        flagOverdueLeases.flag();
        flagOverdueLeases.flag();
        as(officer)
                .get("/api/v1/leases/overdue")
                .then()
                .body("items.id", contains(lease))
                .body("items[0].out", equalTo(2));
        assertThat(Database.count("ledger_entry where action = 'lease.overdue' and object = 'book/" + book + "'"))
                .isEqualTo(1);
        assertThat(Database.texts("select distinct state from citation_number where lease = '" + lease + "'"))
                .containsExactly("LEASED");

        // Written within the lease and late to arrive: fine. Written after it: not.
        var numbers = numbersOf(lease);
        post(officer, "/api/v1/stops", written(numbers.get(0))).then().spec(problem(422, "number-outside-its-lease"));
        var intime = written(numbers.get(0));
        intime.put("occurredAt", Instant.now().minusSeconds(3600).toString());
        intime.put("writtenAt", Instant.now().minusSeconds(3000).toString());
        post(officer, "/api/v1/stops", intime).then().statusCode(201);
        post(CLERK, "/api/v1/leases/" + lease + "/return", map())
                .then()
                .statusCode(200)
                .body("out", equalTo(0));
        as(officer).get("/api/v1/leases/overdue").then().body("items.id", equalTo(List.of()));
        post(CLERK, "/api/v1/leases/" + lease + "/return", map()).then().spec(problem(409, "lease-has-not"));
    }

    @Test
    void twenty_who_move_the_same_numbers_at_once_move_each_once() throws Exception {
        var book = aBook(10);
        var lease = leased(book, "officer.one", 10);
        backdate(lease);
        var numbers = numbersOf(lease);
        var calls = new ArrayList<Callable<Integer>>();
        for (var number : numbers) {
            calls.add(() -> post(OFFICER, "/api/v1/stops", written(number)).statusCode());
            calls.add(() -> post(
                            OFFICER,
                            "/api/v1/numbers/" + number + "/explanation",
                            map("state", "SPOILED", "explanation", "Lost on the way from the station."))
                    .statusCode());
            calls.add(() -> post(CLERK, "/api/v1/leases/" + lease + "/return", map("numbers", List.of(number)))
                    .statusCode());
        }
        calls.add(() -> post(
                        CHIEF,
                        "/api/v1/leases/" + lease + "/unaccounted",
                        map("explanation", "Lost on the way from the station."))
                .statusCode());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(pool.invokeAll(calls).stream().map(future -> future.resultNow()))
                    .allMatch(status -> List.of(200, 201, 409).contains(status));
        }
        assertThat(Database.count("citation_number where lease = '" + lease + "'"))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from citation_number",
                "truncate citation_number cascade",
                "delete from citation_book",
                "truncate citation_book cascade",
                "delete from number_lease",
                "truncate number_lease cascade",
                "delete from audit_sheet",
                "update audit_sheet set rows = '[]'",
                "update citation_number set state = 'LEASED' where state = 'ISSUED'",
                "update citation_number set state = 'VOIDED' where state = 'ISSUED'",
                "update citation_number set state = 'LOST'",
                "update citation_number set officer = 'somebody.else'",
                "update citation_number set number = 'R9999998' where number = (select max(number) from citation_number)",
                "update citation_book set first_number = first_number + 1",
                "update citation_book set next_number = next_number - 1",
                "update citation_book set next_number = next_number + 1 where online",
                "update citation_book set receipt = 'another' where receipt is not null",
                "delete from number_at_hand where number = (select min(number) from number_at_hand)",
                "truncate number_at_hand",
                "update number_at_hand set number = 'R9999998' where number = (select min(number) from number_at_hand)",
                "insert into number_at_hand select number, book from citation_number where state = 'ISSUED' limit 1",
                "insert into number_at_hand select 'R9999998', number from citation_book where online limit 1",
                "insert into number_at_hand select 'R' || lpad(last_number::text, 7, '0'), number from citation_book where not online limit 1",
                "insert into citation_number (number, book, state, since, officer, version)"
                        + " select number, book, 'ISSUED', now(), 'x', 0 from number_at_hand limit 1",
                "insert into citation_number (number, book, state, since, officer, version)"
                        + " select 'R9999998', number, 'ISSUED', now(), 'x', 0 from citation_book limit 1"
            })
    void the_database_itself_refuses_what_would_not_add_up(String attempt) throws Exception {
        var lease = leased(aBook(2), "officer.one", 2);
        cited(OFFICER, anUnlicensedStop());
        post(
                CHIEF,
                "/api/v1/leases/" + lease + "/unaccounted",
                map("explanation", "Lost on the way from the station."));
        var before = Database.everything();
        assertThatThrownBy(() -> Database.run(attempt)).isInstanceOf(SQLException.class);
        assertThat(Database.everything()).isEqualTo(before);
    }

    /** The machine dies before the last entry of a step is stored: either all of the step is there or nothing. */
    @ParameterizedTest
    @CsvSource({
        "book.received, false",
        "book.receipted, false",
        "numbers.leased, false",
        "citation.issued, false",
        "number.returned, false",
        "number.unaccounted-for, false",
        "number.explained-as-voided, false",
        "number.voided, false",
        "citation.voided, false",
        "book.audit-sheet-completed, false",
        "numbers.leased, true",
        "citation.issued, true",
        "number.voided, true",
        "book.audit-sheet-completed, true"
    })
    void a_step_that_breaks_off_leaves_nothing_behind(String step, boolean connectionDies) throws Exception {
        var book = aBook(4);
        var lease = leased(book, "officer.one", 4);
        backdate(lease);
        var numbers = numbersOf(lease);
        post(OFFICER, "/api/v1/stops", written(numbers.get(0))).then().statusCode(201);
        var unreceipted = "R-BREAK-" + BOOKS.get();
        post(
                CLERK,
                "/api/v1/books",
                book(unreceipted, "PAPER", BOOKS.get() * 20_000 + 100, BOOKS.get() * 20_000 + 110));
        var open = aBook(4);
        var full = aBook(1);
        post(CLERK, "/api/v1/leases/" + leased(full, "officer.one", 1) + "/return", map())
                .then()
                .statusCode(200);
        if (step.endsWith(".voided")) {
            explained(OFFICER, numbers.get(0), "VOIDED");
        }
        Callable<Integer> work = switch (step) {
            case "book.received" ->
                () -> post(CLERK, "/api/v1/books", book("R-NEVER", "PAPER", 8_400_000, 8_400_024))
                        .statusCode();
            case "book.receipted" ->
                () -> put(CHIEF, "/api/v1/books/" + unreceipted + "/receipt", "\"0\"", map("receipt", "r"))
                        .extract()
                        .statusCode();
            case "numbers.leased" ->
                () -> post(CHIEF, "/api/v1/books/" + open + "/leases", terms("officer.one", 2))
                        .statusCode();
            case "citation.issued" ->
                () -> post(OFFICER, "/api/v1/stops", written(numbers.get(1))).statusCode();
            case "number.returned" ->
                () -> post(CLERK, "/api/v1/leases/" + lease + "/return", map()).statusCode();
            case "number.unaccounted-for" ->
                () -> post(
                                CHIEF,
                                "/api/v1/leases/" + lease + "/unaccounted",
                                map("explanation", "Lost on the way from the station."))
                        .statusCode();
            case "number.explained-as-voided" ->
                () -> post(
                                OFFICER,
                                "/api/v1/numbers/" + numbers.get(0) + "/explanation",
                                map("state", "VOIDED", "explanation", "Lost on the way from the station."))
                        .statusCode();
            case "number.voided", "citation.voided" ->
                () -> countersign(SUPERVISOR, numbers.get(0)).extract().statusCode();
            case "book.audit-sheet-completed" ->
                () -> post(CHIEF, "/api/v1/books/" + full + "/completion", map())
                        .statusCode();
            default -> throw new IllegalArgumentException(step);
        };
        var before = contents();
        var told = connectionDies ? 503 : 500;
        Breakage.at(step, connectionDies, () -> assertThat(work.call()).isEqualTo(told));
        assertThat(contents()).isEqualTo(before);
        assertThat(work.call()).isBetween(200, 201);
    }

    private static List<String> contents() {
        return Database.texts("""
                select (select coalesce(string_agg(t::text, ';' order by number), '') from citation_book t)
                    || (select coalesce(string_agg(t::text, ';' order by number), '') from citation_number t)
                    || (select coalesce(string_agg(t::text, ';' order by id), '') from number_lease t)
                    || (select coalesce(string_agg(t::text, ';' order by book), '') from audit_sheet t)
                    || (select count(*) from citation) || ' ' || (select count(*) from stop)
                    || ' ' || (select count(*) from citation where status = 'VOID')
                    || ' ' || (select count(*) from ledger_entry)""");
    }
}
