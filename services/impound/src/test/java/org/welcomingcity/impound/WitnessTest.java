package org.welcomingcity.impound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.ConsistencyProof;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

/** The city clerk is mailed signed tree heads, keeps them, and can show with them that the past is what it was. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
@QuarkusTestResource(CityClerksMail.class)
class WitnessTest {

    private static final String AUDITOR = Tokens.personFor(Set.of("impound"), "auditor.one", "auditor");

    @Test
    void theCityClerkIsMailedHeadsThatVerifyAndFollowFromOneAnother() {
        var first = mailed(1);
        something();
        var second = mailed(first.size() + 1);

        var key = VerifierKey.parse(ledger("keys").getString("items[0].verifierKey"));
        assertThat(first.isSignedBy(key)).isTrue();
        assertThat(second.isSignedBy(key)).isTrue();
        assertThat(CityClerksMail.subjects())
                .contains("Tree head of welcoming-city/impound: %d entries".formatted(first.size()));
        var hashes = new ArrayList<TreeHash>();
        ledger("proofs/consistency?from=%d&to=%d".formatted(first.size(), second.size()))
                .getList("path", String.class)
                .forEach(hash -> hashes.add(TreeHash.ofBase64(hash)));
        assertThat(new ConsistencyProof(first.size(), second.size(), hashes).proves(first.root(), second.root()))
                .as("what the clerk has from before is the beginning of what there is now")
                .isTrue();
    }

    /** What a search is entered as, and then a head is due again. */
    private static void something() {
        given().auth().oauth2(AUDITOR).get("/api/v1/ledger/entries").then().statusCode(200);
    }

    private static TreeHead mailed(long atLeast) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> CityClerksMail.texts().stream()
                                .map(WitnessTest::head)
                                .filter(head -> head.size() >= atLeast)
                                .findFirst()
                                .orElse(null),
                        head -> head != null);
    }

    private static TreeHead head(String mail) {
        // The note is the last part of the mail, after a blank line.
        var text = mail.replace("\r\n", "\n");
        return TreeHead.parse(
                text.substring(text.indexOf("welcoming-city/impound\n")).strip() + "\n");
    }

    private static JsonPath ledger(String path) {
        return given().auth()
                .oauth2(AUDITOR)
                .get("/api/v1/ledger/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
