package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.DISPATCH;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a request names a person, it names one whom the city knows, and for work that is to be done one who still works here. */
@QuarkusTest
@RealThing
class NamedPeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody-here",
                "no-such-person",
                "Sgt. Miller",
                "dept-police-cad",
                "officer.on",
                "OFFICER",
                "417%"
            })
    void a_name_that_nobody_has_is_refused_at_its_field(String nobody) {
        assigned(nobody).spec(problem(400, "malformed-request", "assignee", "officer-named"));
        handedInTo(nobody).spec(problem(400, "malformed-request", "receivedBy", "officer-named"));
        recordedFor(nobody).spec(problem(400, "malformed-request", "officer", "officer-named"));
        previewedFor(nobody)
                .statusCode(200)
                .body("faults.field", hasItem("officer"))
                .body("open", not(hasItem("officer")));
        assertThat(Database.count("stop where officer = '" + nobody + "'")).isZero();
    }

    @Test
    void an_account_that_works_no_longer_gets_no_work_and_stands_where_it_received_something() {
        assigned("clerk.gone")
                .spec(problem(400, "malformed-request", "assignee", "officer-named"))
                .body(containsString("Test clerk.gone"));
        recordedFor("clerk.gone").spec(problem(400, "malformed-request", "officer", "officer-named"));
        handedInTo("clerk.gone").statusCode(200);
    }

    @Test
    void a_department_names_an_officer_by_the_badge_or_by_the_name_typed_in_another_way() {
        recordedFor("1170").statusCode(201).body("citation.officer", equalTo("officer.badged"));
        recordedFor(" Officer.Badged ").statusCode(201).body("citation.officer", equalTo("officer.badged"));
        recordedFor("1171").spec(problem(400, "malformed-request", "officer", "officer-named"));
    }

    @Test
    void two_with_one_badge_are_told_apart_by_their_id_alone() {
        recordedFor("1180").spec(problem(400, "malformed-request", "officer", "officer-named"));
        recordedFor("id-of-officer.twin1").statusCode(201).body("citation.officer", equalTo("officer.twin1"));
    }

    /** Somebody who began today need not wait for the services to start again. */
    @Test
    void the_list_of_people_is_read_again_when_it_has_changed() throws IOException {
        var list = Path.of("target/test-classes/people.csv");
        var name = "officer.began." + UUID.randomUUID().toString().substring(0, 8);
        recordedFor(name).spec(problem(400, "malformed-request", "officer", "officer-named"));
        Files.writeString(list, "id-of-%1$s,%1$s,Test %1$s,,\n".formatted(name), StandardOpenOption.APPEND);
        Files.setLastModifiedTime(
                list, FileTime.fromMillis(Files.getLastModifiedTime(list).toMillis() + 1));
        recordedFor(name).statusCode(201).body("citation.officer", equalTo(name));
    }

    @Test
    void everybody_is_listed_to_choose_from_whoever_works_here_first_and_no_system() {
        var all = as(OFFICER).queryParam("limit", 1_000).get("/api/v1/people");
        all.then()
                .statusCode(200)
                .body("items.knownAs", hasItem("officer.badged"))
                .body("items.knownAs", hasItem("clerk.gone"))
                .body("items.knownAs", not(hasItem("dept-police-cad")));
        assertThat(all.<java.util.List<Boolean>>path("items.active"))
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        as(OFFICER).queryParam("q", "badged").get("/api/v1/people").then().body("items.size()", equalTo(1));
    }

    private static ValidatableResponse assigned(String name) {
        var number = cited(OFFICER, anUnlicensedStop());
        return as(SUPERVISOR)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(map("assignee", name))
                .put("/api/v1/citations/" + number + "/assignment")
                .then();
    }

    private static ValidatableResponse handedInTo(String name) {
        var number = cited(OFFICER, anUnlicensedStop());
        change(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00"))
                .statusCode(200);
        return change(OFFICER, number, "copies", map("handedInAt", "2026-03-05T22:45:00-05:00", "receivedBy", name));
    }

    private static ValidatableResponse recordedFor(String name) {
        return post(DISPATCH, "/api/v1/stops", by(name)).then();
    }

    private static ValidatableResponse previewedFor(String name) {
        return post(DISPATCH, "/api/v1/stops/preview", by(name)).then();
    }

    private static Map<String, Object> by(String name) {
        var stop = anUnlicensedStop();
        stop.put("officer", name);
        return stop;
    }
}
