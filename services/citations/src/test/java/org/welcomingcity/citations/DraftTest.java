package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class DraftTest {

    private static final String HANDWRITING = "Quillfeather-Underhill 🚗 <b>";

    @Test
    void a_draft_comes_back_as_it_was_typed_and_the_later_one_counts() {
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("driver.familyName", "Quill", "reason", ""))
                .then()
                .statusCode(200);
        keep(OFFICER, id, fields("driver.familyName", HANDWRITING, "violations[0].offence", " \n"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("kind", equalTo("STOP"));
        Map<String, String> kept = as(OFFICER)
                .get("/api/v1/drafts/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("fields");
        assertThat(kept).isEqualTo(fields("driver.familyName", HANDWRITING, "violations[0].offence", " \n"));
        as(OFFICER).get("/api/v1/drafts").then().body("items[0].id", equalTo(id.toString()));
        as(OFFICER).delete("/api/v1/drafts/" + id).then().statusCode(204);
        as(OFFICER).delete("/api/v1/drafts/" + id).then().statusCode(204);
        as(OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
    }

    @Test
    void nobody_else_reads_changes_or_removes_it_whatever_their_role() {
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("driver.familyName", "Mine")).then().statusCode(200);
        for (var other : new String[] {SUPERVISOR, CLERK, Tokens.person("chief.one", "chief")}) {
            as(other).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
            as(other).get("/api/v1/drafts").then().body("items.id", not(hasItem(id.toString())));
            as(other).delete("/api/v1/drafts/" + id).then().statusCode(204);
            keep(other, id, fields("driver.familyName", "Theirs")).then().statusCode(200);
            as(other).get("/api/v1/drafts/" + id).then().body("fields.'driver.familyName'", equalTo("Theirs"));
            as(other).delete("/api/v1/drafts/" + id).then().statusCode(204);
        }
        as(OFFICER).get("/api/v1/drafts/" + id).then().body("fields.'driver.familyName'", equalTo("Mine"));
    }

    @Test
    void at_rest_it_is_sealed_and_it_is_never_on_the_ledger() {
        var before = Database.count("ledger_entry");
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("driver.familyName", HANDWRITING)).then().statusCode(200);
        as(OFFICER).get("/api/v1/drafts/" + id).then().statusCode(200);
        assertThat(Database.count("ledger_entry")).isEqualTo(before);
        assertThat(Database.texts("select encode(sealed, 'escape') || draft::text from draft"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("Quillfeather", "familyName"));
    }

    @Test
    void what_was_moved_changed_or_shortened_in_the_database_does_not_open() throws SQLException {
        for (var tampering : new String[] {
            "owner = 'officer.two'",
            "sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)",
            "sealed = substring(sealed for 12)"
        }) {
            var id = UUID.randomUUID();
            keep(OFFICER, id, fields("driver.familyName", "Whole")).then().statusCode(200);
            Database.run("update draft set %s where id = '%s'".formatted(tampering, id));
            as(OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
            as(Roadside.OTHER_OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
            as(OFFICER).get("/api/v1/drafts").then().body("items.id", not(hasItem(id.toString())));
        }
    }

    @Test
    void its_time_is_over_after_a_week() throws SQLException {
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("reason", "old")).then().statusCode(200);
        assertThat(Database.texts("select (expires_at - saved_at)::text from draft where id = '" + id + "'"))
                .containsExactly("7 days");
        Database.run("update draft set expires_at = now() - interval '1 second' where id = '" + id + "'");
        as(OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
        keep(OFFICER, UUID.randomUUID(), fields("reason", "new")).then().statusCode(200);
        assertThat(Database.count("draft where id = '" + id + "'")).isZero();
    }

    @Test
    void a_draft_ends_with_its_stop_and_a_form_that_is_saved_late_does_not_bring_it_back() {
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("driver.familyName", "Quill")).then().statusCode(200);
        String number =
                sent(OFFICER, id, "Sample").then().statusCode(201).extract().path("citation.number");
        as(OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
        keep(OFFICER, id, fields("driver.familyName", "Quill"))
                .then()
                .spec(problem(409, "draft-sent", "draft", "draft-once"))
                .body("detail", containsString(number));
        as(OFFICER).delete("/api/v1/drafts/" + id).then().statusCode(204);
        keep(OFFICER, id, fields("driver.familyName", "Quill")).then().spec(problem(409, "draft-sent"));
        as(OFFICER).get("/api/v1/drafts").then().body("items.id", not(hasItem(id.toString())));
        assertThat(Database.texts("select length(sealed)::text from draft where id = '" + id + "'"))
                .containsExactly("0");
        // To another officer the id says nothing.
        keep(Roadside.OTHER_OFFICER, id, fields("driver.familyName", "Quill"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_draft_becomes_one_citation_from_whichever_window_and_under_whatever_key_it_is_sent() {
        var id = UUID.randomUUID();
        var number =
                sent(OFFICER, id, "Sample").then().statusCode(201).extract().<String>path("citation.number");
        var before = Database.count("citation");
        var next = Database.texts("select sum(numbers)::text from book_at_headquarters");
        for (var name : new String[] {"Sample", "Somebody-Else"}) {
            sent(OFFICER, id, name)
                    .then()
                    .spec(problem(409, "draft-sent", "draft", "draft-once"))
                    .body("detail", containsString(number));
        }
        assertThat(Database.count("citation")).isEqualTo(before);
        assertThat(Database.texts("select sum(numbers)::text from book_at_headquarters"))
                .isEqualTo(next);
    }

    @Test
    void sent_twice_at_the_same_moment_and_saved_meanwhile_it_is_one_citation() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = UUID.randomUUID();
            var before = Database.count("citation");
            var work = new ArrayList<Callable<Response>>();
            for (var window = 0; window < 4; window++) {
                work.add(() -> sent(OFFICER, id, "Sample"));
                work.add(() -> keep(OFFICER, id, fields("driver.familyName", "Sample")));
            }
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = pool.invokeAll(work).stream()
                        .map(java.util.concurrent.Future::resultNow)
                        .toList();
                assertThat(answers)
                        .filteredOn(answer -> answer.statusCode() == 201)
                        .hasSize(1);
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201, 409));
            }
            assertThat(Database.count("citation")).isEqualTo(before + 1);
            as(OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
        }
    }

    @Test
    void a_choice_that_was_refused_does_not_end_it() {
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("driver.familyName", "Quill")).then().statusCode(200);
        var refused = Roadside.anArrestWithoutOtherGround(null);
        refused.put("draft", id.toString());
        Roadside.post(OFFICER, "/api/v1/stops", refused).then().statusCode(422);
        as(OFFICER).get("/api/v1/drafts/" + id).then().statusCode(200);
        sent(OFFICER, id, "Sample").then().statusCode(201);
    }

    @Test
    void an_empty_form_leaves_no_draft() {
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("driver.familyName", "Quill")).then().statusCode(200);
        for (var nothing : new Map[] {fields("driver.familyName", ""), fields("choice.reason", " \n"), map()}) {
            keep(OFFICER, id, nothing).then().spec(problem(422, "draft-empty", "fields", "draft-not-empty"));
            as(OFFICER).get("/api/v1/drafts/" + id).then().spec(problem(404, "unknown-draft"));
        }
    }

    private static Response sent(String token, UUID draft, String familyName) {
        var stop = Roadside.anUnlicensedStop();
        Roadside.with(stop, "driver.familyName", familyName);
        stop.put("draft", draft.toString());
        return Roadside.post(token, "/api/v1/stops", stop);
    }

    @Test
    void bad_input_is_said_and_nothing_is_kept() {
        var before = Database.count("draft");
        var id = UUID.randomUUID();
        keep(OFFICER, id, fields("reason", "x".repeat(4001))).then().spec(problem(400, "malformed-request"));
        var many = new HashMap<String, String>();
        for (var field = 0; field < 201; field++) {
            many.put("field" + field, "");
        }
        keep(OFFICER, id, many).then().spec(problem(400, "malformed-request", "fields", "form-size"));
        put(OFFICER, id, map("kind", "POEM", "fields", map())).then().spec(problem(400, "malformed-request"));
        put(OFFICER, id, map("kind", "STOP")).then().spec(problem(400, "malformed-request", "fields", "form-required"));
        put(OFFICER, id, map("kind", "STOP", "fields", map("reason", null)))
                .then()
                .spec(problem(400, "malformed-request"));
        assertThat(Database.count("draft")).isEqualTo(before);
    }

    @Test
    void fifty_are_enough() {
        var hoarder = Tokens.person("officer.hoarder", "officer");
        var first = UUID.randomUUID();
        keep(hoarder, first, fields("reason", "1")).then().statusCode(200);
        for (var draft = 1; draft < 50; draft++) {
            keep(hoarder, UUID.randomUUID(), fields("reason", "more")).then().statusCode(200);
        }
        keep(hoarder, UUID.randomUUID(), fields("reason", "51"))
                .then()
                .spec(problem(409, "too-many-drafts", "id", "draft-most"));
        keep(hoarder, first, fields("reason", "again")).then().statusCode(200);
    }

    @Test
    void saved_many_times_at_once_it_is_kept_once() throws Exception {
        var id = UUID.randomUUID();
        var saves = new ArrayList<Callable<Response>>();
        for (var save = 0; save < 20; save++) {
            var text = "save " + save;
            saves.add(() -> keep(OFFICER, id, fields("reason", text)));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(pool.invokeAll(saves))
                    .allSatisfy(
                            save -> assertThat(save.resultNow().statusCode()).isEqualTo(200));
        }
        assertThat(Database.count("draft where id = '" + id + "'")).isEqualTo(1);
        as(OFFICER).get("/api/v1/drafts/" + id).then().body("fields.keySet()", contains("reason"));
    }

    private static Map<String, String> fields(String... pairs) {
        var fields = new HashMap<String, String>();
        for (var index = 0; index < pairs.length; index += 2) {
            fields.put(pairs[index], pairs[index + 1]);
        }
        return fields;
    }

    private static Response keep(String token, UUID id, Map<String, String> fields) {
        return put(token, id, map("kind", "STOP", "fields", fields));
    }

    private static Response put(String token, UUID id, Object body) {
        return as(token).contentType("application/json").body(body).put("/api/v1/drafts/" + id);
    }
}
