package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anImpoundmentAfterTheOpportunity;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.api.PublishedApi;
import org.welcomingcity.testkit.api.SentForms;
import org.welcomingcity.testkit.token.Tokens;

/**
 * Nothing is reported that has not happened yet: a walk through every door of the API that takes a day or a moment, with one far
 * ahead. What may lie ahead is named; whatever else the API gains must be tried here.
 */
@QuarkusTest
@RealThing
class NotYetTest {

    private static final String THEN = "2062-03-05T14:20:00-05:00";
    private static final String THAT_DAY = "2062-03-05";

    /** Appointments, leases and dates on which somebody cannot come; a nested stop is tried as a stop of its own. */
    private static final Set<String> MAY_LIE_AHEAD = Set.of(
            "DateToAvoidForm.from",
            "DateToAvoidForm.until",
            "Item.stop",
            "LeaseForm.expiresAt",
            "NoticeForm.hearingAt",
            "SummonsForm.appearAt");

    private final Set<String> tried = new TreeSet<>();

    @Test
    void what_has_not_happened_is_refused_at_every_door() {
        stops();
        copies();
        hearings();
        endings();
        summonses();
        opportunities();
        partners();
        var doors = new TreeSet<>(doors());
        doors.removeAll(MAY_LIE_AHEAD);
        assertThat(tried).isEqualTo(doors);
    }

    private void stops() {
        for (var path : List.of("/api/v1/stops", "/api/v1/stops/preview")) {
            var form = path.endsWith("preview") ? "PreviewForm" : "StopForm";
            refused(form + ".occurredAt", path, with(anUnlicensedStop(), "occurredAt", THEN), "occurredAt");
            refused(form + ".writtenAt", path, with(anUnlicensedStop(), "writtenAt", THEN), "writtenAt");
            refused(
                    "DriverForm.dateOfBirth",
                    path,
                    with(anUnlicensedStop(), "driver.dateOfBirth", THAT_DAY),
                    "driver.dateOfBirth");
            refused(
                    "OpportunityForm.startedAt",
                    path,
                    with(
                            with(anImpoundmentAfterTheOpportunity(), "opportunity.startedAt", THEN),
                            "opportunity.endedAt",
                            THEN),
                    "opportunity.startedAt");
            refused(
                    "OpportunityForm.endedAt",
                    path,
                    with(anImpoundmentAfterTheOpportunity(), "opportunity.endedAt", THEN),
                    "opportunity.endedAt");
            refused("GroundFactsForm.refusedAt", path, aRefusedTest(), "facts.vehicle.groundFacts.refusedAt");
        }
    }

    private void copies() {
        var number = cited(OFFICER, anUnlicensedStop());
        ahead(
                "DeliveryForm.deliveredAt",
                change(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", THEN)),
                "deliveredAt");
        change(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00"))
                .statusCode(200);
        ahead(
                "CopiesForm.handedInAt",
                change(OFFICER, number, "copies", map("handedInAt", THEN, "receivedBy", "supervisor.one")),
                "handedInAt");
        change(
                        OFFICER,
                        number,
                        "copies",
                        map("handedInAt", "2026-03-05T22:45:00-05:00", "receivedBy", "supervisor.one"))
                .statusCode(200);
        for (var event : List.of("SENT", "ACKNOWLEDGED", "REJECTED")) {
            var forwarding = LifecycleTest.forwarding(event, THEN);
            forwarding.put("note", "It came back with a letter.");
            ahead("ForwardingForm.happenedAt", change(CLERK, number, "forwardings", forwarding), "happenedAt");
        }
    }

    private void hearings() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        var hearings = "contest/hearings";
        ahead(
                "HearingRequestForm.requestedOn",
                change(CLERK, number, hearings, ContestTest.request(THAT_DAY, THAT_DAY)),
                "requestedOn");
        ahead(
                "HearingRequestForm.receivedOn",
                change(CLERK, number, hearings, ContestTest.request("2026-03-20", THAT_DAY)),
                "receivedOn");
        change(CLERK, number, "contest/default", map("enteredOn", "2026-03-26", "reference", "RMV-1"))
                .statusCode(200);
        var late = ContestTest.request("2026-03-26", "2026-03-27");
        late.put("lateReason", "In hospital until the day before.");
        String hearing =
                change(CLERK, number, hearings, late).statusCode(200).extract().path("hearings[0].id");
        var cause = hearings + "/" + hearing + "/good-cause";
        ahead(
                "GoodCauseForm.decidedOn",
                change(CLERK, number, cause, map("found", true, "decidedOn", THAT_DAY)),
                "decidedOn");
        change(CLERK, number, cause, map("found", true, "decidedOn", "2026-04-02"))
                .statusCode(200);
        var notice = ContestTest.notice("2026-04-21T09:00:00-04:00");
        notice.put("receivedOn", THAT_DAY);
        ahead(
                "NoticeForm.receivedOn",
                change(CLERK, number, hearings + "/" + hearing + "/notices", notice),
                "receivedOn");
        ahead(
                "OutcomeForm.decidedOn",
                change(
                        CLERK,
                        number,
                        "contest/outcomes",
                        ContestTest.outcome("CLERK_MAGISTRATE", THAT_DAY, "RESPONSIBLE")),
                "decidedOn");
        var outcome = ContestTest.outcome("CLERK_MAGISTRATE", "2026-04-21", "RESPONSIBLE");
        outcome.put("noticeOn", THAT_DAY);
        ahead("OutcomeForm.noticeOn", change(CLERK, number, "contest/outcomes", outcome), "noticeOn");
        outcome.put("noticeOn", "2026-04-21");
        change(CLERK, number, "contest/outcomes", outcome).statusCode(200);
        ahead(
                "AppealForm.filedOn",
                change(CLERK, number, "contest/appeals", map("party", "VIOLATOR", "filedOn", THAT_DAY)),
                "filedOn");
    }

    private void endings() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        ahead(
                "DefaultForm.enteredOn",
                change(CLERK, number, "contest/default", map("enteredOn", THAT_DAY, "reference", "RMV-1")),
                "enteredOn");
        ahead(
                "PaymentForm.paidOn",
                change(CLERK, number, "contest/payments", ContestTest.payment("REGISTRAR", THAT_DAY)),
                "paidOn");
    }

    private void summonses() {
        var number = reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        change(
                        CLERK,
                        number,
                        "contest/outcomes",
                        ContestTest.outcome("CLERK_MAGISTRATE", "2026-04-21", "COMPLAINT_ISSUED"))
                .statusCode(200);
        var summons = SummonsTest.summons();
        summons.put("issuedOn", THAT_DAY);
        summons.put("appearAt", "2062-04-05T09:00:00-04:00");
        ahead("SummonsForm.issuedOn", change(CLERK, number, "summonses", summons), "issuedOn");
        String id = change(CLERK, number, "summonses", SummonsTest.summons())
                .statusCode(200)
                .extract()
                .path("summonses[0].id");
        var attempt = SummonsTest.attempt("IN_HAND", "SERVED");
        attempt.put("attemptedAt", THEN);
        ahead(
                "AttemptForm.attemptedAt",
                change(OFFICER, number, "summonses/" + id + "/attempts", attempt),
                "attemptedAt");
        change(OFFICER, number, "summonses/" + id + "/attempts", SummonsTest.attempt("POLICE_DELIVERY", "SERVED"))
                .statusCode(200);
        ahead(
                "SummonsReturnForm.returnedOn",
                change(
                        OFFICER,
                        number,
                        "summonses/" + id + "/return",
                        map("returnedOn", THAT_DAY, "statement", "Served as stated.")),
                "returnedOn");
    }

    private void opportunities() {
        var number = cited(OFFICER, with(anUnlicensedStop(), "choice.vehicle", "WAITING"));
        ahead(
                "CallForm.calledAt",
                change(
                        OFFICER,
                        number,
                        "opportunity/calls",
                        map("calledAt", THEN, "note", "Her brother was called and does not answer.")),
                "calledAt");
        ahead(
                "EndForm.endedAt",
                change(
                        OFFICER,
                        number,
                        "opportunity/end",
                        map("how", "DECLINED", "endedAt", THEN, "endReason", "The driver wants nobody to come.")),
                "endedAt");
    }

    private void partners() {
        var court =
                Tokens.systemOf("court", "citations", "partner-court", "transmissions:read", "acknowledgements:write");
        var message = map("messageId", "m-1", "transmission", 1, "citation", "C0000001", "outcome", "RECEIVED");
        message.put("at", THEN);
        ahead(
                "AcknowledgementForm.at",
                post(court, "/api/v1/acknowledgements", map("items", List.of(message)))
                        .then(),
                "items[0].at");
        var now = Instant.now().minus(Duration.ofDays(1)).toString();
        var today = "2026-03-05";
        ahead("StatementForm.asOf", stated(court, THEN, today, today), "asOf");
        ahead("StatementForm.to", stated(court, now, today, THAT_DAY), "to");
        ahead("StatementForm.from", stated(court, now, THAT_DAY, THAT_DAY), "to");
    }

    private static ValidatableResponse stated(String court, String asOf, String from, String to) {
        return post(court, "/api/v1/statements", map("asOf", asOf, "from", from, "to", to, "items", List.of()))
                .then();
    }

    private static Map<String, Object> aRefusedTest() {
        var stop = with(anUnlicensedStop(), "facts.vehicle.mandatoryGround", "imp.oui_refusal_12h");
        with(stop, "facts.vehicle.groundFacts", map("refusedAt", THEN));
        with(stop, "facts.otherArrestOffence", "90-24");
        with(stop, "choice", map("person", "ARREST", "vehicle", "IMPOUND"));
        stop.put(
                "violations",
                new ArrayList<>(List.of(
                        map("offence", "90-10", "disposition", "CRIMINAL"),
                        map("offence", "90-24", "disposition", "ARREST"))));
        return stop;
    }

    private void refused(String door, String path, Map<String, Object> stop, String field) {
        ahead(door, post(OFFICER, path, stop).then(), field);
    }

    private void ahead(String door, ValidatableResponse answer, String field) {
        // A preview answers what recording would be refused for.
        var previewed = answer.extract().asString().contains("\"pack\"") ? 200 : 400;
        assertThat(answer.extract().statusCode())
                .as("%s ahead, answered %s", door, answer.extract().asString())
                .isIn(previewed, 400, 422);
        answer.body("faults.field", hasItem(field));
        tried.add(door);
    }

    /** The days and moments in what the API takes. */
    private static Set<String> doors() {
        var doors = new TreeSet<String>();
        SentForms.of(PublishedApi.live("/api/openapi-3.0"))
                .forEach((form, schema) -> schema.path("properties").properties().stream()
                        .filter(field -> SentForms.isTime(field.getValue()))
                        .forEach(field -> doors.add(form + "." + field.getKey())));
        return doors;
    }
}
