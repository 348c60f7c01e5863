package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.ConsistencyProof;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.InclusionProof;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class LedgerProofTest {

    private static final String AUDITOR = Tokens.person("auditor.one", "auditor");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_happened_is_sealed_soon_and_proved_against_a_signed_head() throws IOException {
        var before = head();
        cited(OFFICER, anUnlicensedStop());
        var after = headAfter(sealedAll());
        var key = VerifierKey.parse(
                get("keys").path("items").path(0).path("verifierKey").asText());
        assertThat(after.isSignedBy(lastKey())).isTrue();
        assertThat(key.name()).isEqualTo("welcoming-city/citations");

        for (var position : List.of(1L, before.size(), after.size())) {
            var entry = get("entries/" + position);
            var leaf = TreeHash.ofLeaf(entry.path("event").asText().getBytes(StandardCharsets.UTF_8));
            assertThat(leaf.base64()).isEqualTo(entry.path("leaf").asText());
            assertThat(get("entries/" + entry.path("id").asText()).path("event"))
                    .isEqualTo(entry.path("event"));
            var proof = get("proofs/inclusion?position=" + position + "&size=" + after.size());
            assertThat(new InclusionProof(position - 1, after.size(), hashes(proof)).proves(leaf, after.root()))
                    .isTrue();
        }
        var proof = get("proofs/consistency?from=" + before.size() + "&to=" + after.size());
        assertThat(new ConsistencyProof(before.size(), after.size(), hashes(proof)).proves(before.root(), after.root()))
                .isTrue();
    }

    @Test
    void the_export_is_the_whole_ledger_and_adds_up() throws IOException {
        cited(OFFICER, anUnlicensedStop());
        sealedAll();
        var lines = as(AUDITOR)
                .get("/api/v1/ledger/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();
        var tree = Frontier.empty();
        var heads = 0;
        for (var line : lines) {
            var object = JSON.readTree(line);
            switch (object.path("kind").asText()) {
                case "ledger" ->
                    assertThat(VerifierKey.parse(object.path("verifierKey").asText())
                                    .name())
                            .isEqualTo(object.path("origin").asText());
                case "entry" -> {
                    tree.append(TreeHash.ofLeaf(object.path("event").asText().getBytes(StandardCharsets.UTF_8)));
                    assertThat(object.path("position").asLong()).isEqualTo(tree.size());
                }
                case "head" -> {
                    heads++;
                    var head = TreeHead.parse(object.path("note").asText());
                    assertThat(head.size())
                            .isEqualTo(object.path("size").asLong())
                            .isEqualTo(tree.size());
                    assertThat(head.root()).isEqualTo(tree.root());
                }
                case "end" -> {
                    assertThat(object.path("entries").asLong()).isEqualTo(tree.size());
                    assertThat(object.path("heads").asLong()).isEqualTo(heads);
                }
                default -> throw new AssertionError(line);
            }
        }
        assertThat(heads).isPositive();
        assertThat(JSON.readTree(lines.getLast()).path("kind").asText()).isEqualTo("end");
        assertThat(Database.count("ledger_entry where action = 'ledger.exported' and actor = 'auditor.one'"))
                .isPositive();
    }

    @Test
    void what_cannot_be_proved_is_explained() {
        as(AUDITOR)
                .get("/api/v1/ledger/proofs/inclusion?position=5&size=1")
                .then()
                .spec(problem(422, "not-provable"))
                .body("faults[0].field", equalTo("position"));
        as(AUDITOR)
                .get("/api/v1/ledger/proofs/inclusion?position=1&size=999999999")
                .then()
                .spec(problem(422, "not-provable"));
        as(AUDITOR).get("/api/v1/ledger/proofs/consistency?from=2&to=1").then().spec(problem(422, "not-provable"));
        as(AUDITOR).get("/api/v1/ledger/proofs/inclusion").then().spec(problem(400, "malformed-request"));
        as(AUDITOR).get("/api/v1/ledger/entries/999999999").then().spec(problem(404, "unknown-entry"));
        as(AUDITOR).get("/api/v1/ledger/entries/nothing").then().spec(problem(404, "unknown-entry"));
        as(AUDITOR).get("/api/v1/ledger/tree-head?covering=999999999").then().spec(problem(404, "unknown-tree-head"));
    }

    @Test
    void a_new_signing_key_is_put_on_record_for_whoever_asked_and_signs_from_then_on() throws IOException {
        var made = as(Tokens.person("admin.one", "administrator"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/ledger/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        sealedAll();
        cited(OFFICER, anUnlicensedStop());
        var after = headAfter(sealedAll());
        assertThat(after.keyHash()).isEqualTo(made.getString("keyId"));
        assertThat(after.isSignedBy(VerifierKey.parse(made.getString("verifierKey"))))
                .isTrue();
        assertThat(Database.count("ledger_entry where action = 'ledger.key-rotated' and actor = 'admin.one'"))
                .isEqualTo(1);
    }

    @Test
    void a_refusal_of_the_work_itself_is_on_record_too_though_nothing_else_is_stored() {
        var number = cited(OFFICER, anUnlicensedStop());
        var requestId = UUID.randomUUID().toString();
        as(Tokens.person("officer.other", "officer"))
                .header("X-Request-Id", requestId)
                .get("/api/v1/citations/" + number)
                .then()
                .statusCode(403);
        assertThat(Database.texts(
                        "select action from ledger_entry where request_id = '" + requestId + "' order by ticket"))
                .contains("citation.read");
    }

    @Test
    void reading_is_an_event_with_what_was_shown() {
        var number = cited(OFFICER, anUnlicensedStop());
        var requestId = UUID.randomUUID().toString();
        as(Tokens.person("clerk.one", "citation-clerk"))
                .header("X-Request-Id", requestId)
                .get("/api/v1/citations?text=" + number)
                .then()
                .statusCode(200);
        assertThat(Database.texts("select event from ledger_event where event like '%" + requestId + "%'"))
                .singleElement()
                .asString()
                .contains("citation.listed", "\"shown\":[\"citation/" + number + "\"]")
                .doesNotContain("text=");
    }

    private static TreeHead head() throws IOException {
        return TreeHead.parse(get("tree-head").path("note").asText());
    }

    private static VerifierKey lastKey() throws IOException {
        var keys = get("keys").path("items");
        return VerifierKey.parse(keys.path(keys.size() - 1).path("verifierKey").asText());
    }

    private static TreeHead headAfter(long size) throws IOException {
        var head = head();
        assertThat(head.size()).isGreaterThanOrEqualTo(size);
        return head;
    }

    // Waits until all that is on the ledger now is sealed; how long that takes is the benchmark's affair.
    private static long sealedAll() {
        var last = Database.count("ledger_event");
        for (var i = 0; i < 12_000; i++) {
            if (Database.count("ledger_seal") >= last) {
                return last;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("it was not sealed");
    }

    private static List<TreeHash> hashes(JsonNode proof) {
        var hashes = new ArrayList<TreeHash>();
        proof.path("path").forEach(hash -> hashes.add(TreeHash.ofBase64(hash.asText())));
        return hashes;
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(as(AUDITOR)
                .get("/api/v1/ledger/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
