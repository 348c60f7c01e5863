package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

/** What is somebody's stays theirs when their account is renamed and the name is given to somebody else. */
@QuarkusTest
@RealThing
class RenamedAccountTest {

    /** An account that had the name, has another now, and a new account that has the name now. */
    private record Renamed(String name, String before, String owner, String newcomer) {

        static Renamed officers() {
            var word = UUID.randomUUID().toString().substring(0, 8);
            var name = "ada." + word;
            var account = "account-" + word;
            var now = Instant.now();
            return new Renamed(
                    name,
                    Tokens.account(account, now.minusSeconds(20), name, "officer"),
                    Tokens.account(account, now.minusSeconds(10), "ada.married." + word, "officer"),
                    Tokens.account("newcomer-" + word, now, name, "officer"));
        }
    }

    @Test
    void a_draft_stays_with_the_account_that_began_it() {
        var ada = Renamed.officers();
        var draft = "/api/v1/drafts/" + UUID.randomUUID();
        json(ada.before())
                .body(map("kind", "STOP", "fields", map("driver.familyName", "Quill")))
                .put(draft)
                .then()
                .statusCode(200);

        as(ada.newcomer()).get(draft).then().spec(problem(404, "unknown-draft"));
        as(ada.newcomer()).get("/api/v1/drafts").then().statusCode(200).body("items", empty());
        as(ada.owner()).get(draft).then().statusCode(200).body("fields.'driver.familyName'", equalTo("Quill"));
    }

    @Test
    void a_citation_is_delivered_and_read_by_the_account_that_issued_it_and_by_no_other_of_its_name() {
        var ada = Renamed.officers();
        var number = issue(ada.before());
        var delivery = map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00");

        change(ada.newcomer(), number, "delivery", delivery).statusCode(403);
        as(ada.newcomer()).get("/api/v1/citations/" + number).then().statusCode(403);
        as(ada.newcomer()).get("/api/v1/work?limit=100").then().body("items.citation.number", not(hasItem(number)));
        as(ada.newcomer()).get("/api/v1/citations?limit=100").then().body("items.number", not(hasItem(number)));
        as(ada.owner()).get("/api/v1/citations?limit=100").then().body("items.number", hasItem(number));
        as(ada.owner()).get("/api/v1/work?limit=100").then().body("items.citation.number", hasItem(number));
        change(ada.owner(), number, "delivery", delivery).statusCode(200);
    }

    @Test
    void what_the_newcomer_issues_is_theirs_and_not_the_one_who_had_the_name() {
        var ada = Renamed.officers();
        issue(ada.before());
        as(ada.owner()).get("/api/v1/drafts").then().statusCode(200);
        var number = issue(ada.newcomer());

        as(ada.owner()).get("/api/v1/citations/" + number).then().statusCode(403);
        as(ada.newcomer()).get("/api/v1/citations/" + number).then().statusCode(200);
        assertThat(Database.texts("select officer from citation where number = '" + number + "'"))
                .doesNotContain(ada.name());
    }

    @Test
    void a_token_from_before_the_renaming_says_nothing_new() {
        var ada = Renamed.officers();
        as(ada.before()).get("/api/v1/drafts").then().statusCode(200);
        as(ada.owner()).get("/api/v1/drafts").then().statusCode(200);
        as(ada.newcomer()).get("/api/v1/drafts").then().statusCode(200);
        as(ada.before()).get("/api/v1/drafts").then().statusCode(200);

        assertThat(Database.texts("select id from person where sign_in_name = '%s'".formatted(ada.name())))
                .singleElement()
                .asString()
                .startsWith("newcomer-");
    }

    @Test
    void people_are_found_by_name_and_are_told_apart() {
        var ada = Renamed.officers();
        as(ada.before()).get("/api/v1/drafts").then().statusCode(200);
        as(ada.owner()).get("/api/v1/drafts").then().statusCode(200);
        as(ada.newcomer()).get("/api/v1/drafts").then().statusCode(200);

        as(SUPERVISOR)
                .queryParam("q", "ADA.MARRIED" + ada.name().substring(3))
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items.knownAs", contains(ada.name()))
                .body("items.id", contains("account-" + ada.name().substring(4)));
        as(SUPERVISOR).queryParam("q", ada.name()).get("/api/v1/people").then().body("items.size()", equalTo(2));
        as(SUPERVISOR)
                .queryParam("q", "%")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static String issue(String token) {
        return post(token, "/api/v1/stops", Roadside.aSpeedingStop())
                .then()
                .statusCode(201)
                .extract()
                .path("citation.number");
    }

    private static RequestSpecification json(String token) {
        return as(token).contentType(ContentType.JSON);
    }
}
