package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.tree.InclusionProof;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.testkit.token.Tokens;

/** Personal content goes when its time is over, not before, never under hold; and what is sealed proves as before. */
@QuarkusTest
@RealThing
class RetentionTest {

    private static final String SOLICITOR = Tokens.person("solicitor.one", "solicitor");
    private static final String RECORDS = Tokens.person("records.one", "records-officer");
    private static final String AUDITOR = Tokens.person("auditor.one", "auditor");
    private static final String WHY = "the form was torn in two by the wind";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing of another test's is ever due. */
    @AfterEach
    void keepEverythingAgain() {
        for (var kind : List.of("citation", "number", "difference", "person-search")) {
            rule(kind, "P900Y").statusCode(200);
        }
    }

    @Test
    void withoutARuleNothingIsDestroyedAndEveryKindOfCaseIsNamed() throws SQLException {
        var number = voided();
        old(number);

        as(AUDITOR)
                .get("/api/v1/ledger/retention")
                .then()
                .statusCode(200)
                .body("kind", equalTo(List.of("citation", "difference", "number", "person-search")))
                .body("find { it.kind == 'citation' }.keys", greaterThanOrEqualTo(1));
        shredNow();

        assertThat(reasonsAbout(number)).contains(WHY);
    }

    @Test
    void whatWasClosedForAsLongAsTheRuleSaysIsUnreadableAfterwardsAndProvesAsBefore() throws Exception {
        var number = voided();
        var open = cited(OFFICER, anUnlicensedStop());
        var leaves = proved(number);
        old(number);
        old(open);
        rule("citation", "P7Y").statusCode(200).body("keepFor", equalTo("P7Y"));

        assertThat(shredNow()).isEqualTo(1);

        assertThat(reasonsAbout(number)).doesNotContain(WHY);
        assertThat(reasonsAbout(open)).as("a citation that is not closed").isNotEmpty();
        assertThat(proved(number)).containsAll(leaves);
        as(AUDITOR)
                .get("/api/v1/ledger/shreddings")
                .then()
                .statusCode(200)
                .body("about", hasItem("citation/" + number))
                .body(
                        "find { it.about == 'citation/%s' }.basis".formatted(number),
                        equalTo("schedule 08-18, item 7.1"));
        assertThat(entries("citation/" + number))
                .anySatisfy(event ->
                        assertThat(event).contains("ledger.shredded", "schedule 08-18, item 7.1", "\"closedAt\""));
        assertThat(shredNow()).as("the second time").isZero();
    }

    @Test
    void aHoldKeepsWhatIsDueUntilItIsLifted() throws SQLException {
        var number = voided();
        old(number);
        hold(RECORDS, "citation/" + number).statusCode(201).body("about", equalTo("citation/" + number));
        hold(SOLICITOR, "citation/" + number).spec(problem(409, "already-held"));
        rule("citation", "P7Y").statusCode(200).body("held", greaterThanOrEqualTo(1));

        shredNow();
        assertThat(reasonsAbout(number)).contains(WHY);
        as(AUDITOR).get("/api/v1/ledger/holds").then().statusCode(200).body("about", hasItem("citation/" + number));

        post(RECORDS, "holds/lifting", map("about", "citation/" + number, "reason", "the case was settled"))
                .statusCode(403);
        post(SOLICITOR, "holds/lifting", map("about", "citation/" + number, "reason", "the case was settled"))
                .statusCode(204);
        post(SOLICITOR, "holds/lifting", map("about", "citation/" + number, "reason", "the case was settled"))
                .spec(problem(409, "not-held"));
        shredNow();

        assertThat(reasonsAbout(number)).doesNotContain(WHY);
        assertThat(entries("citation/" + number))
                .as("why it was held tells of the person, and goes with the rest")
                .noneSatisfy(event -> assertThat(event).contains("Doe against the city"));
        as(AUDITOR).get("/api/v1/ledger/holds").then().body("about", not(hasItem("citation/" + number)));
    }

    @Test
    void aSpoiledNumberAndASearchGoByTheirOwnRules() throws Exception {
        as(SUPERVISOR)
                .queryParam("name", "Aldana")
                .queryParam("purpose", "AUDIT")
                .queryParam("reference", "audit 26-3 of whoever")
                .get("/api/v1/citation-search")
                .then()
                .statusCode(200);
        var search = Database.texts("select max(about) from ledger_data_key where about like 'person-search/%'")
                .getFirst();
        Database.run("""
                update person_search set at = at - interval '9 years';
                set session_replication_role = replica;
                update ledger_data_key set created_at = created_at - interval '9 years' where about like 'person-search/%'""");
        rule("person-search", "P3Y").statusCode(200);

        assertThat(shredNow()).isPositive();

        assertThat(Database.count("ledger_data_key where about = '%s'".formatted(search)))
                .isZero();
    }

    @Test
    void whoMayDoWhatAndWhatIsNoRule() {
        rule(OFFICER, "citation", map("keepFor", "P7Y", "basis", "mine")).statusCode(403);
        rule(AUDITOR, "citation", map("keepFor", "P7Y", "basis", "mine")).statusCode(403);
        post(RECORDS, "shreddings", null).statusCode(403);
        hold(AUDITOR, "citation/C0000001").statusCode(403);
        rule("stop", "P7Y").spec(problem(404, "unknown-kind-of-case"));
        for (var period : List.of("", "P", "P0D", "-P7Y", "7 years", "P7Y2W", "PT5M", "P99999Y")) {
            rule("citation", period).statusCode(400).body("faults.field", hasItem("keepFor"));
        }
        rule(SOLICITOR, "citation", map("keepFor", "P7Y")).statusCode(400).body("faults.field", hasItem("basis"));
        rule(SOLICITOR, "citation", map("keepFor", "P7Y", "basis", " "))
                .statusCode(400)
                .body("faults.field", hasItem("basis"));
        hold(SOLICITOR, "citation/C9999998").spec(problem(422, "unknown-case"));
        hold(SOLICITOR, "C9999998").statusCode(400).body("faults.field", hasItem("about"));
        as(SOLICITOR)
                .queryParam("before", "yesterday")
                .get("/api/v1/ledger/shreddings")
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("before"));
    }

    private static String voided() {
        var number = cited(OFFICER, anUnlicensedStop());
        var path = "/api/v1/numbers/" + number;
        Roadside.post(OFFICER, path + "/explanation", map("state", "VOIDED", "explanation", WHY))
                .then()
                .statusCode(200);
        as(SUPERVISOR)
                .contentType(ContentType.JSON)
                .header("If-Match", as(SUPERVISOR).get(path).header("ETag"))
                .body(map("decision", "COUNTERSIGNED"))
                .put(path + "/countersignature")
                .then()
                .statusCode(200);
        return number;
    }

    /** As if everything about the citation had been put down, and it had ended, nine years ago. */
    private static void old(String number) throws SQLException {
        Database.run("""
                set session_replication_role = replica;
                update citation_move set recorded_at = recorded_at - interval '9 years' where citation = '%1$s';
                update ledger_data_key set created_at = created_at - interval '9 years' where about = 'citation/%1$s'""".formatted(number));
    }

    private static ValidatableResponse rule(String kind, String keepFor) {
        return rule(SOLICITOR, kind, map("keepFor", keepFor, "basis", "schedule 08-18, item 7.1"));
    }

    private static ValidatableResponse rule(String token, String kind, Map<String, Object> rule) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(rule)
                .put("/api/v1/ledger/retention/" + kind)
                .then();
    }

    private static ValidatableResponse hold(String token, String about) {
        return post(token, "holds", map("about", about, "reason", "Doe against the city, 26-1234"));
    }

    private static ValidatableResponse post(String token, String path, @org.jspecify.annotations.Nullable Object body) {
        var request = as(token);
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .post("/api/v1/ledger/" + path)
                .then();
    }

    private static int shredNow() {
        return post(SOLICITOR, "shreddings", null).statusCode(200).extract().path("cases");
    }

    private static List<String> reasonsAbout(String number) {
        List<String> reasons = as(SUPERVISOR)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .statusCode(200)
                .extract()
                .path("entries.reason");
        return reasons;
    }

    private static List<String> entries(String object) {
        return Database.texts("select event from ledger_event where event::jsonb ->> 'subject' = '%s' order by ticket"
                .formatted(object));
    }

    /** The leaves of everything about a citation, each proved to be in the tree. */
    private static List<String> proved(String number) throws IOException {
        var object = "citation/" + number;
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Database.count("ledger_seal where object = '%s'".formatted(object))
                        == Database.count("ledger_event where event::jsonb ->> 'subject' = '%s'".formatted(object)));
        var positions = Database.texts(
                "select position::text from ledger_seal where object = '%s' order by 1".formatted(object));
        var head = TreeHead.parse(as(AUDITOR)
                .get("/api/v1/ledger/tree-head")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("note"));
        var leaves = new ArrayList<String>();
        for (var position : positions) {
            var entry = JSON.readTree(
                    as(AUDITOR).get("/api/v1/ledger/entries/" + position).asString());
            var leaf = TreeHash.ofLeaf(entry.path("event").asText().getBytes(StandardCharsets.UTF_8));
            var proof = JSON.readTree(as(AUDITOR)
                    .get("/api/v1/ledger/proofs/inclusion?position=" + position + "&size=" + head.size())
                    .asString());
            var hashes = new ArrayList<TreeHash>();
            proof.path("path").forEach(hash -> hashes.add(TreeHash.ofBase64(hash.asText())));
            assertThat(new InclusionProof(Long.parseLong(position) - 1, head.size(), hashes).proves(leaf, head.root()))
                    .isTrue();
            leaves.add(leaf.base64());
        }
        return leaves;
    }
}
