package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.welcomingcity.platform.time.CityTime;

@QuarkusTest
@RealThing
class ContestTest {

    @Test
    void a_civil_infraction_is_paid_as_the_registrar_reports_and_closed() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        change(CLERK, number, "contest/closing", map()).spec(problem(409, "move-not-possible"));
        change(CLERK, number, "contest/payments", payment("REGISTRAR", "2026-03-18"))
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("payments[0].amount", equalTo("USD 105.00"))
                .body("lines[0].settled", equalTo(true))
                .body("fees.takenHere", equalTo(List.of(false, false)))
                .body("fees.amount", equalTo(List.of("USD 25.00", "USD 50.00")));
        change(CLERK, number, "contest/payments", payment("REGISTRAR", "2026-03-19"))
                .spec(problem(422, "report-cannot-stand", "lines[0].line", "cmvi-payment-effect"));
        change(CLERK, number, "contest/closing", map("note", "paid"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("possibleMoves", empty());
        change(CLERK, number, "contest/payments", payment("REGISTRAR", "2026-03-19"))
                .spec(problem(409, "move-not-possible"));
    }

    @Test
    void payments_add_up_and_what_was_paid_too_little_or_too_much_is_told() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        change(CLERK, number, "contest/payments", payment("0.00"))
                .spec(problem(422, "report-cannot-stand", "lines[0].amount", "payment-amount"));
        change(CLERK, number, "contest/payments", payment("0.01"))
                .statusCode(200)
                .body("status", equalTo("SENT_RMV"))
                .body("lines[0].paid", equalTo(false))
                .body("lines[0].settled", equalTo(false))
                .body("lines[0].due", equalTo("USD 105.00"))
                .body("lines[0].received", equalTo("USD 0.01"))
                .body("lines[0].rest", equalTo("USD 104.99"))
                .body("lines[0].overpaid", nullValue())
                .body("offers.find { it.action == 'recordPayment' }.choices.line", equalTo(List.of("1")));
        change(CLERK, number, "contest/payments", payment("1049.90"))
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("lines[0].rest", equalTo("USD 0.00"))
                .body("lines[0].overpaid", equalTo("USD 944.91"));
    }

    @Test
    void a_reference_that_was_used_before_is_pointed_out_whichever_citation_it_was_on() {
        var first = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        var paid = payment("50.00");
        var reference = String.valueOf(paid.get("reference"));
        change(CLERK, first, "contest/payments", paid).statusCode(200);
        change(CLERK, first, "contest/payments", paid)
                .spec(problem(422, "report-cannot-stand", "reference", "payment-reference"))
                .body("faults[0].problem", containsString(first));

        var second = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        paid.put("reference", " " + reference.toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " ");
        change(CLERK, second, "contest/payments", paid)
                .spec(problem(422, "report-cannot-stand", "reference", "payment-reference"))
                .body("faults[0].problem", containsString("$50.00"));
        paid.put("referenceUsedBefore", true);
        change(CLERK, second, "contest/payments", paid).statusCode(200).body("lines[0].rest", equalTo("USD 55.00"));
        change(CLERK, first, "contest/payments", paid)
                .statusCode(200)
                .body("lines[0].rest", equalTo("USD 5.00"))
                .body("status", equalTo("SENT_RMV"));
        paid.put("reference", "--");
        change(CLERK, first, "contest/payments", paid)
                .spec(problem(422, "report-cannot-stand", "reference", "payment-reference"));
    }

    @Test
    void a_payment_ends_nothing_while_a_hearing_is_set_and_what_the_court_orders_is_what_is_owed() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        change(CLERK, number, "contest/hearings", request("2026-03-20", "2026-03-23"))
                .statusCode(200);
        change(CLERK, number, "contest/payments", payment("105.00"))
                .statusCode(200)
                .body("status", equalTo("HEARING_REQUESTED"))
                .body("lines[0].paid", equalTo(true));
        change(CLERK, number, "contest/closing", map()).spec(problem(422, "not-at-its-end", "", "cmvi-hearing-notice"));

        var decided = outcome("CLERK_MAGISTRATE", "2026-04-20", "RESPONSIBLE");
        decided.put("lines", List.of(map("line", 1, "outcome", "RESPONSIBLE", "amount", "150.00")));
        change(CLERK, number, "contest/outcomes", decided)
                .statusCode(200)
                .body("status", equalTo("HEARING_REQUESTED"))
                .body("lines[0].paid", equalTo(false))
                .body("lines[0].rest", equalTo("USD 45.00"));
        change(CLERK, number, "contest/payments", payment("45.00"))
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("lines[0].overpaid", nullValue());
    }

    @Test
    void what_is_reported_before_the_copies_are_acknowledged_waits_and_the_citation_follows() {
        var number = cited(OFFICER, aSpeedingStop());
        change(CLERK, number, "contest/payments", payment("REGISTRAR", "2026-03-08"))
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
        reachesItsReceiver(number);
        as(CLERK).get("/api/v1/citations/" + number + "/contest").then().body("status", equalTo("PAID"));
    }

    /** The judge decides anew: nobody waits for the end of a time in which the clerk-magistrate's decision could be appealed. */
    @Test
    void after_a_judges_decision_it_is_closed_though_the_time_for_an_appeal_still_runs() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        var today = LocalDate.now(CityTime.ZONE).toString();
        change(CLERK, number, "contest/hearings", request("2026-03-20", "2026-03-23"))
                .statusCode(200);
        change(CLERK, number, "contest/outcomes", outcome("CLERK_MAGISTRATE", today, "NOT_RESPONSIBLE"))
                .statusCode(200);
        change(CLERK, number, "contest/closing", map()).spec(problem(422, "not-at-its-end", "", "cmvi-appeal"));
        change(CLERK, number, "contest/appeals", map("party", "POLICE_AGENCY", "filedOn", today))
                .statusCode(200);
        change(CLERK, number, "contest/closing", map()).spec(problem(422, "not-at-its-end", "", "cmvi-appeal"));
        change(CLERK, number, "contest/outcomes", outcome("JUDGE", today, "NOT_RESPONSIBLE"))
                .statusCode(200);
        change(CLERK, number, "contest/closing", map()).statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void a_hearing_in_time_is_scheduled_decided_appealed_and_closed() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        var request = request("2026-03-20", "2026-03-23");
        request.put(
                "datesToAvoid",
                List.of(map("whose", "VIOLATOR", "from", "2026-04-06", "until", "2026-04-10", "reason", "away")));
        String hearing = change(CLERK, number, "contest/hearings", request)
                .statusCode(200)
                .body("status", equalTo("HEARING_REQUESTED"))
                .body("waitingOn", equalTo("COURT"))
                .body("hearings[0].timeliness", equalTo("TIMELY"))
                .body("hearings[0].latestDay", equalTo("2026-03-25"))
                .extract()
                .path("hearings[0].id");
        change(CLERK, number, "contest/hearings", request).spec(problem(409, "move-not-possible"));
        change(
                        OTHER_OFFICER,
                        number,
                        "contest/hearings/" + hearing + "/dates-to-avoid",
                        map(
                                "datesToAvoid",
                                List.of(map("whose", "POLICE_AGENCY", "from", "2026-04-13", "until", "2026-04-13"))))
                .spec(problem(403, "not-your-citation"));
        change(
                        OFFICER,
                        number,
                        "contest/hearings/" + hearing + "/dates-to-avoid",
                        map(
                                "datesToAvoid",
                                List.of(map("whose", "POLICE_AGENCY", "from", "2026-04-13", "until", "2026-04-13"))))
                .statusCode(200);
        change(CLERK, number, "contest/hearings/" + hearing + "/notices", notice("2026-04-08T09:00:00-04:00"))
                .statusCode(200)
                .body("hearings[0].notices[0].clashes", equalTo(List.of("VIOLATOR")));
        change(CLERK, number, "contest/hearings/" + hearing + "/notices", notice("2026-04-21T09:00:00-04:00"))
                .statusCode(200)
                .body("hearings[0].status", equalTo("SCHEDULED"))
                .body("hearings[0].notices[1].clashes", empty())
                .body("nextDeadline", equalTo("2026-04-21"));
        change(CLERK, number, "contest/appeals", map("party", "VIOLATOR", "filedOn", "2026-04-22"))
                .spec(problem(409, "nothing-to-appeal"));
        change(CLERK, number, "contest/outcomes", outcome("JUDGE", "2026-04-21", "NOT_RESPONSIBLE"))
                .spec(problem(422, "report-cannot-stand", "decidedBy", "cmvi-appeal"));
        change(CLERK, number, "contest/outcomes", outcome("CLERK_MAGISTRATE", "2026-04-21", "GUILTY"))
                .spec(problem(422, "report-cannot-stand", "lines[0].outcome", "outcome-fits"));
        change(CLERK, number, "contest/outcomes", outcome("CLERK_MAGISTRATE", "2026-04-21", "RESPONSIBLE"))
                .statusCode(200)
                .body("lines[0].outcome", equalTo("RESPONSIBLE"))
                .body("lines[0].settled", equalTo(false))
                .body("waitingOn", equalTo("VIOLATOR"))
                .body("nextDeadline", equalTo("2026-05-11"));
        change(CLERK, number, "contest/closing", map()).spec(problem(422, "not-at-its-end"));
        change(CLERK, number, "contest/appeals", map("party", "VIOLATOR", "filedOn", "2026-05-12"))
                .statusCode(200)
                .body("appeals[0].late", equalTo(true))
                .body("appeals[0].fee.amount", equalTo("USD 50.00"))
                .body("appeals[0].fee.takenHere", equalTo(false))
                .body("waitingOn", equalTo("COURT"));
        change(CLERK, number, "contest/outcomes", outcome("JUDGE", "2026-06-02", "NOT_RESPONSIBLE"))
                .statusCode(200)
                .body("appeals[0].status", equalTo("DECIDED"))
                .body("lines[0].outcome", equalTo("NOT_RESPONSIBLE"))
                .body("outcomes.outcome", equalTo(List.of("RESPONSIBLE", "NOT_RESPONSIBLE")));
        change(CLERK, number, "contest/closing", map()).statusCode(200).body("status", equalTo("CLOSED"));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body(
                        "entries.action",
                        hasItems(
                                "hearing.request-received",
                                "citation.hearing-requested",
                                "hearing.notice-received",
                                "outcome.recorded",
                                "appeal.filed",
                                "citation.closed"));
    }

    @Test
    void a_late_civil_request_needs_good_cause_that_only_the_registrar_finds() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        change(CLERK, number, "contest/hearings", request("2026-03-26", "2026-03-27"))
                .spec(problem(422, "report-cannot-stand", "lateReason", "cmvi-20-days"));
        change(CLERK, number, "contest/default", map("enteredOn", "2026-03-25", "reference", "RMV-1"))
                .spec(problem(422, "report-cannot-stand", "enteredOn", "cmvi-default"));
        change(CLERK, number, "contest/default", map("enteredOn", "2026-03-26", "reference", "RMV-1"))
                .statusCode(200)
                .body("status", equalTo("DEFAULT"));
        var late = request("2026-03-26", "2026-03-27");
        late.put("lateReason", "In hospital until the day before.");
        String hearing = change(CLERK, number, "contest/hearings", late)
                .statusCode(200)
                .body("status", equalTo("DEFAULT"))
                .body("hearings[0].status", equalTo("AWAITING_GOOD_CAUSE"))
                .body("hearings[0].sentence", containsString("the registrar decides"))
                .extract()
                .path("hearings[0].id");
        change(CLERK, number, "contest/hearings/" + hearing + "/notices", notice("2026-04-21T09:00:00-04:00"))
                .spec(problem(409, "hearing-not-admitted"));
        var path = "contest/hearings/" + hearing + "/good-cause";
        change(CLERK, number, path, map("found", true, "decidedOn", "2026-04-02"))
                .statusCode(200)
                .body("status", equalTo("HEARING_REQUESTED"));
        change(CLERK, number, path, map("found", false, "decidedOn", "2026-04-03"))
                .spec(problem(409, "good-cause-decided"));
    }

    @Test
    void the_four_days_are_never_too_late_for_the_clerk_magistrate_to_decide() {
        var number = cited(OFFICER, anUnlicensedStop());
        change(CLERK, number, "contest/hearings", request("2026-03-10", "2026-03-11"))
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("hearings[0].kind", equalTo("CLERK_MAGISTRATE"))
                .body("hearings[0].timeliness", equalTo("TIMELY_BY_ONE_READING"))
                .body("hearings[0].earliestDay", equalTo("2026-03-09"))
                .body("hearings[0].latestDay", equalTo("2026-03-11"))
                .body("fees", empty());
        reachesItsReceiver(number);
        as(CLERK).get("/api/v1/citations/" + number + "/contest").then().body("status", equalTo("HEARING_4D"));

        var late = reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        String hearing = change(CLERK, late, "contest/hearings", request("2026-03-12", "2026-03-13"))
                .statusCode(200)
                .body("status", equalTo("SENT_COURT"))
                .body("hearings[0].status", equalTo("AWAITING_GOOD_CAUSE"))
                .body("hearings[0].sentence", containsString("nobody here says that it is too late"))
                .body("hearings[0].lateReason", nullValue())
                .extract()
                .path("hearings[0].id");
        change(
                        CLERK,
                        late,
                        "contest/hearings/" + hearing + "/good-cause",
                        map("found", true, "decidedOn", "2026-03-16"))
                .statusCode(200)
                .body("status", equalTo("HEARING_4D"));
    }

    @Test
    void property_10_what_goes_to_court_is_never_paid_to_the_registrar() {
        var stop = anUnlicensedStop();
        stop.put("violations", List.of(map("offence", "90-10", "disposition", "CRIMINAL"), Roadside.aSpeedingLine()));
        var mixed = reachesItsReceiver(cited(OFFICER, stop));
        var paid = payment("REGISTRAR", "2026-03-18");
        paid.put("lines", List.of(map("line", 2, "amount", "105.00")));
        change(CLERK, mixed, "contest/payments", paid)
                .spec(problem(422, "report-cannot-stand", "receivedBy", "crim-no-rmv-payment"));
        paid.put("receivedBy", "COURT");
        change(CLERK, mixed, "contest/payments", paid)
                .statusCode(200)
                .body("status", equalTo("SENT_COURT"))
                .body("payableAtRegistrar", equalTo(false));
        paid.put("lines", List.of(map("line", 1, "amount", "105.00")));
        change(CLERK, mixed, "contest/payments", paid)
                .spec(problem(422, "report-cannot-stand", "lines[0].line", "crim-no-rmv-payment"));
        as(CLERK)
                .get("/api/v1/citations/" + mixed)
                .then()
                .body("status", equalTo("SENT_COURT"))
                .body("possibleMoves.move", not(hasItem("PAY")));
    }

    @Test
    void a_complaint_issues_or_does_not_and_each_line_has_its_outcome() {
        var number = reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        change(CLERK, number, "contest/outcomes", outcome("JUDGE", "2026-04-21", "NOT_GUILTY"))
                .spec(problem(422, "report-cannot-stand", "lines[0].outcome", "outcome-fits"));
        change(CLERK, number, "contest/outcomes", outcome("CLERK_MAGISTRATE", "2026-04-21", "COMPLAINT_ISSUED"))
                .statusCode(200)
                .body("status", equalTo("COMPLAINT_ISSUED"));
        change(CLERK, number, "contest/closing", map()).spec(problem(422, "not-at-its-end"));
        change(CLERK, number, "contest/outcomes", outcome("JUDGE", "2026-05-21", "CONTINUED_WITHOUT_FINDING"))
                .statusCode(200)
                .body("lines[0].settled", equalTo(true));
        change(CLERK, number, "contest/closing", map()).statusCode(200).body("status", equalTo("CLOSED"));

        var declined = reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        change(CLERK, declined, "contest/outcomes", outcome("CLERK_MAGISTRATE", "2026-04-21", "NO_COMPLAINT"))
                .statusCode(200)
                .body("status", equalTo("NO_COMPLAINT"));
        change(CLERK, declined, "contest/closing", map()).statusCode(200);
    }

    @Test
    void after_an_arrest_there_is_no_four_day_request_and_the_court_decides_all_the_same() {
        var number = reachesItsReceiver(cited(OFFICER, anArrestWithoutOtherGround("A stated reason.")));
        change(CLERK, number, "contest/hearings", request("2026-03-06", "2026-03-06"))
                .spec(problem(409, "move-not-possible"));
        change(CLERK, number, "contest/outcomes", outcome("CLERK_MAGISTRATE", "2026-03-11", "COMPLAINT_ISSUED"))
                .statusCode(200)
                .body("status", equalTo("COMPLAINT_ISSUED"));
    }

    @Test
    void a_hearing_of_another_citation_is_not_found_and_reading_is_on_the_record() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        change(
                        CLERK,
                        number,
                        "contest/hearings/00000000-0000-0000-0000-000000000000/good-cause",
                        map("found", true, "decidedOn", "2026-03-16"))
                .spec(problem(404, "unknown-hearing"));
        as(OTHER_OFFICER)
                .get("/api/v1/citations/" + number + "/contest")
                .then()
                .spec(problem(403, "not-your-citation"));
        as(OFFICER).get("/api/v1/citations/" + number + "/contest").then().statusCode(200);
        assertThat(Database.texts(
                        "select outcome from ledger_entry where action = 'citation.contest-read' and object = "
                                + "'citation/" + number + "' order by position"))
                .containsExactly("DENIED", "DONE");
    }

    static Map<String, Object> payment(String receiver, String day) {
        return map(
                "receivedBy",
                receiver,
                "paidOn",
                day,
                "reference",
                "RMV-2026-" + UUID.randomUUID(),
                "lines",
                List.of(map("line", 1, "amount", "105.00")));
    }

    private static Map<String, Object> payment(String amount) {
        var payment = payment("REGISTRAR", "2026-04-21");
        payment.put("lines", List.of(map("line", 1, "amount", amount)));
        return payment;
    }

    static Map<String, Object> request(String requestedOn, String receivedOn) {
        return map("requestedOn", requestedOn, "receivedOn", receivedOn);
    }

    static Map<String, Object> notice(String at) {
        return map("hearingAt", at, "court", "Cambridge Division, sitting in Medford", "receivedOn", "2026-03-30");
    }

    static Map<String, Object> outcome(String decider, String day, String outcome) {
        return map(
                "decidedBy",
                decider,
                "decidedOn",
                day,
                "noticeOn",
                day,
                "lines",
                List.of(map("line", 1, "outcome", outcome)));
    }
}
