package org.welcomingcity.reporting.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

/** An auditor's search over the API. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class SearchTest {

    private static final String ENTRIES = "/api/v1/ledger/entries";

    @Inject
    OwnLedger ledger;

    @Test
    void finds_by_actor_object_action_outcome_and_time() {
        ledger.append(new TestEvent.Other("thing/searched"));
        ledger.append(new TestEvent.Other("thing/searched").denied());
        ledger.sealed();

        auditor().queryParam("object", "thing/searched").get(ENTRIES).then().body("items", hasSize(2));
        auditor()
                .queryParam("object", "thing/searched")
                .queryParam("outcome", "DENIED")
                .queryParam("actor", "officer.one")
                .queryParam("action", "test.other")
                .queryParam("from", "2020-01-01T00:00:00Z")
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].event.data.actor.name", equalTo("officer.one"));
        auditor()
                .queryParam("object", "thing/searched")
                .queryParam("until", "2020-01-01T00:00:00-05:00")
                .get(ENTRIES)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void pages_follow_the_link_newest_first_and_leave_nothing_out() {
        ledger.happened(23);
        ledger.sealed();
        var all = OwnLedger.number("select count(*) from ledger_seal where action = 'test.happened'");
        var positions = new ArrayList<Integer>();
        var next = ENTRIES + "?action=test.happened&limit=200";
        while (next != null) {
            var page = auditor().get(next).then().statusCode(200).extract();
            positions.addAll(page.jsonPath().getList("items.position", Integer.class));
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/api/"), link.indexOf('>'));
        }
        assertThat(positions).hasSize((int) all).doesNotHaveDuplicates();
        assertThat(positions.subList(0, 2)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void what_is_personal_is_not_shown_and_the_search_itself_is_put_down() {
        ledger.append(new TestEvent.Told("person-record/12", "A reason about somebody"));
        ledger.sealed();

        var body = auditor()
                .queryParam("object", "person-record/12")
                .get(ENTRIES)
                .then()
                .body("items.event.data.withheld", everyItem(equalTo(java.util.List.of("personal"))))
                .extract()
                .asString();

        assertThat(body).contains("person-record/12").doesNotContain("A reason about somebody");
        assertThat(OwnLedger.number("""
                        select count(*) from ledger_event where event like '%ledger.searched%'
                          and event like '%person-record/12%' and event like '%auditor.one%'""")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "until=2026", "outcome=MAYBE", "after=nonsense", "limit=0", "limit=201"})
    void what_cannot_be_looked_for_is_said(String query) {
        auditor().get(ENTRIES + "?" + query).then().spec(problem(400, "malformed-request"));
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.personFor(Set.of("reporting"), "auditor.one", "auditor"));
    }
}
