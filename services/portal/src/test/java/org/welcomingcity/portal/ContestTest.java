package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hearings, outcomes, appeals and payments on the screen. */
@QuarkusTest
@PagesAlone
class ContestTest {

    private static final String CONTEST = "/citations/" + Fixtures.CITATION + "/contest";
    private static final String API = "/api/v1" + CONTEST;

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void everything_that_came_in_is_shown_with_its_days_and_its_cites() {
        StubCitations.answers(
                "GET /api/v1/citations/" + Fixtures.CITATION,
                200,
                Fixtures.citation()
                        .replaceFirst("\"status\": \"ISSUED\"", "\"status\": \"HEARING_REQUESTED\"")
                        .replaceFirst(
                                "\"waitingOn\": \"CLERK\"",
                                "\"waitingOn\": \"COURT\", \"nextDeadline\": \"2026-12-15\", \"nextDuty\": \"The hearing\""));
        var page = clerk.open(CONTEST);
        assertThat(page.hooked("status")).containsExactly("Hearing requested");
        assertThat(page.hooked("next").getFirst()).contains("Dec 15, 2026", "The hearing");
        assertThat(page.hooked("line").getFirst()).contains("Speeding", "Responsible", "Open");
        assertThat(page.hooked("hearing").getFirst())
                .contains("About a civil infraction", "Hearing has a date", "Nobody here says that it is too late")
                .contains("In hospital until Friday.", "The registrar's letter.")
                .contains("Last day, counted shortest", "Nov 22, 2026", "Last day, counted longest", "Nov 24, 2026");
        assertThat(page.hooked("notice").getFirst())
                .contains("Cannot come: The violator", "Room 2", "replaced by a later notice");
        assertThat(page.hooked("notice").getLast()).doesNotContain("Cannot come", "replaced");
        assertThat(page.hooked("avoided").getFirst()).contains("The violator: Tue, Dec 1, 2026", "away for work");
        assertThat(page.hooked("outcome").getFirst())
                .contains("Line 1: Responsible", "USD 105.00", "Clerk-magistrate", "after the hearing");
        assertThat(page.hooked("appeal").getFirst())
                .contains("Filed late", "Decided", "Jan 6, 2027", "USD 50.00", "G.L. c. 90C § 3(A)(5)");
        assertThat(page.hooked("payment").getFirst()).contains("Line 3: USD 50.00", "The court", "court receipt 9");
        assertThat(page.hooked("fee").getFirst()).contains("USD 25.00", "verified, primary source");
        assertThat(page.text("main")).contains("The city never takes a payment").contains("nothing is ever paid here");
        assertThat(page.hooked("deadline").getFirst())
                .contains("Contested count", "Counted from Wed, Nov 18, 2026", "(Sunday)", "G.L. c. 218 § 35A");
    }

    @Test
    void a_request_is_reported_with_the_days_the_violator_cannot_come_and_no_day_stands_there_by_chance() {
        StubCitations.answers("GET " + API, 200, withoutHearing());
        var page = clerk.open(CONTEST);
        assertThat(page.formOf("do-request")).containsEntry("request.requestedOn", "");
        clerk.press(
                page,
                "do-request",
                "request.requestedOn",
                "2026-11-20",
                "request.receivedOn",
                "2026-11-21",
                "request.lateReason",
                "In hospital.",
                "request.from",
                "2026-12-01",
                "request.until",
                "2026-12-02");
        var sent = StubCitations.asked("POST " + API + "/hearings").getFirst();
        assertThat(sent.header("Idempotency-Key")).isNotBlank();
        assertThat(sent.body())
                .isEqualTo(
                        "{\"requestedOn\":\"2026-11-20\",\"receivedOn\":\"2026-11-21\",\"lateReason\":\"In hospital.\","
                                + "\"datesToAvoid\":[{\"whose\":\"VIOLATOR\",\"from\":\"2026-12-01\",\"until\":\"2026-12-02\"}]}");
    }

    @Test
    void good_cause_a_notice_and_days_to_avoid_are_reported_about_their_hearing() {
        StubCitations.answers(
                "GET " + API,
                new StubCitations.Answer(
                        200,
                        Fixtures.file("contest.json")
                                .replace("\"SCHEDULED\"", "\"AWAITING_GOOD_CAUSE\"")
                                .replace("\"recordHearingNotice\"", "\"decideGoodCause\"")
                                .replace("/notices\"", "/good-cause\""),
                        Fixtures.STATE));
        var late = clerk.open(CONTEST);
        assertThat(late.has("do-notice")).isFalse();
        clerk.press(late, "do-cause", "cause.found", "true", "cause.decidedOn", "2026-11-24");
        var decided = StubCitations.asked("POST " + API + "/hearings/" + Fixtures.HEARING + "/good-cause")
                .getFirst();
        assertThat(decided.header("If-Match")).isEqualTo(Fixtures.STATE);
        assertThat(decided.body()).isEqualTo("{\"found\":true,\"decidedOn\":\"2026-11-24\"}");
        StubCitations.reset();
        var page = clerk.open(CONTEST);
        clerk.press(page, "do-notice", "notice.hearingAt", "2026-12-15T09:00", "notice.court", "Cambridge Division");
        assertThat(StubCitations.asked("POST " + API + "/hearings/" + Fixtures.HEARING + "/notices")
                        .getFirst()
                        .body())
                .contains("\"hearingAt\":\"2026-12-15T09:00:00-05:00\"", "\"court\":\"Cambridge Division\"");
        clerk.press(
                page,
                "do-avoid",
                "avoid.whose",
                "POLICE_AGENCY",
                "avoid.from",
                "2026-12-01",
                "avoid.until",
                "2026-12-02");
        assertThat(StubCitations.asked("POST " + API + "/hearings/" + Fixtures.HEARING + "/dates-to-avoid")
                        .getFirst()
                        .body())
                .isEqualTo(
                        "{\"datesToAvoid\":[{\"whose\":\"POLICE_AGENCY\",\"from\":\"2026-12-01\",\"until\":\"2026-12-02\"}]}");
    }

    @Test
    void what_is_left_to_pay_and_what_was_paid_too_much_stand_beside_their_lines() {
        var page = clerk.open(CONTEST);
        assertThat(page.hooked("rest")).containsExactly("$0.01 of $105.00 was paid. Still to be paid: $104.99.");
        assertThat(page.hooked("overpaid")).containsExactly("Paid $100.00 too much");
    }

    @Test
    void a_decision_goes_line_by_line_and_a_fault_stands_beside_the_line_it_is_about() {
        StubCitations.answers(
                "POST " + API + "/outcomes",
                422,
                problem(
                        "report-cannot-stand",
                        422,
                        "The report cannot stand.",
                        fault("lines[0].outcome", "outcome-fits", "G.L. c. 90C § 3", "cannot end so", "name another"),
                        fault("lines[1].amount", "form-format", "", "not an amount", "as in 105.00"),
                        fault("decidedBy", "cmvi-appeal", "G.L. c. 90C § 3(A)(5)", "on appeal only", "record it")));
        var page = clerk.press(
                clerk.open(CONTEST),
                "do-outcome",
                "outcome.decidedBy",
                "JUDGE",
                "outcome.decidedOn",
                "2026-12-15",
                "outcome.noticeOn",
                "2026-12-17",
                "outcome.2.outcome",
                "NOT_RESPONSIBLE",
                "outcome.2.amount",
                "",
                "outcome.1.outcome",
                "",
                "outcome.1.amount",
                "",
                "outcome.3.outcome",
                "DISMISSED",
                "outcome.note",
                "as typed");
        assertThat(StubCitations.asked("POST " + API + "/outcomes").getFirst().body())
                .isEqualTo("{\"decidedBy\":\"JUDGE\",\"decidedOn\":\"2026-12-15\",\"noticeOn\":\"2026-12-17\","
                        + "\"lines\":[{\"line\":2,\"outcome\":\"NOT_RESPONSIBLE\"},{\"line\":3,\"outcome\":\"DISMISSED\"}],"
                        + "\"note\":\"as typed\"}");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.faultsBeside("outcome.2.outcome")).contains("cannot end so", "G.L. c. 90C § 3");
        assertThat(page.faultsBeside("outcome.1.outcome")).isEmpty();
        assertThat(page.faultsBeside("outcome.decidedBy")).contains("on appeal only");
        assertThat(page.formOf("do-outcome")).containsEntry("outcome.note", "as typed");
        assertThat(page.elements("//details[@id='outcome'][@open]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do-appeal | appeals | appeal.party=POLICE_AGENCY appeal.filedOn=2026-12-20 | {\"party\":\"POLICE_AGENCY\",\"filedOn\":\"2026-12-20\"}",
                "do-payment | payments | payment.receivedBy=REGISTRAR payment.paidOn=2026-12-01 payment.reference=RMV-1 payment.2.amount=105.00 | {\"receivedBy\":\"REGISTRAR\",\"paidOn\":\"2026-12-01\",\"reference\":\"RMV-1\",\"referenceUsedBefore\":false,\"lines\":[{\"line\":2,\"amount\":\"105.00\"}]}",
                "do-default | default | default.enteredOn=2026-12-20 default.reference=RMV-2 | {\"enteredOn\":\"2026-12-20\",\"reference\":\"RMV-2\"}",
                "do-closing | closing | closing.note=done | {\"note\":\"done\"}",
            })
    void what_others_report_is_passed_on_as_they_report_it(String button, String report, String typed, String body) {
        var parts = typed.split("[ =]");
        clerk.press(clerk.open(CONTEST), button, parts);
        var sent = StubCitations.asked("POST " + API + "/" + report).getFirst();
        assertThat(sent.body()).isEqualTo(body);
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
    }

    @Test
    void the_second_of_two_clerks_sees_what_the_first_did_and_loses_nothing() {
        var form = clerk.open(CONTEST);
        StubCitations.answers("POST " + API + "/closing", 412, problem("stale", 412, "It changed."));
        StubCitations.answers(
                "GET " + API,
                new StubCitations.Answer(
                        200, Fixtures.file("contest.json").replace("\"HEARING_REQUESTED\"", "\"PAID\""), "\"4\""));
        var stale = clerk.press(form, "do-closing", "closing.note", "as typed");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("banner"))
                .contains(
                        "When you looked: Hearing requested; Hearing has a date; outcomes 1, appeals 1, payments 1.",
                        "Now: Paid, as reported;");
        assertThat(stale.formOf("do-closing"))
                .containsEntry("closing.note", "as typed")
                .containsEntry("state", "\"4\"");
    }

    @Test
    void only_what_can_be_reported_now_is_offered_and_only_to_who_reports() {
        StubCitations.answers(
                "GET " + API, 200, Fixtures.offering(withoutHearing(), "requestHearing", "recordPayment"));
        var page = clerk.open(CONTEST);
        assertThat(page.has("do-request")).isTrue();
        assertThat(page.has("do-payment")).isTrue();
        for (var closed : new String[] {"do-cause", "do-notice", "do-avoid", "do-appeal", "do-default", "do-closing"}) {
            assertThat(page.has(closed)).as(closed).isFalse();
        }
        StubCitations.answers("GET " + API, 200, Fixtures.offering(Fixtures.file("contest.json")));
        var auditor = Browser.of("a.udit", "auditor").open(CONTEST);
        assertThat(auditor.elements("//main//button")).isEmpty();
        StubCitations.answers("GET " + API, 200, Fixtures.offering(Fixtures.file("contest.json"), "addDatesToAvoid"));
        var officer = Browser.of("o.rivera", "officer").open(CONTEST);
        assertThat(officer.has("do-avoid")).isTrue();
        assertThat(officer.formOf("do-avoid")).containsEntry("avoid.whose", "POLICE_AGENCY");
        assertThat(officer.has("do-outcome")).isFalse();
        assertThat(officer.has("do-payment")).isFalse();
    }

    @Test
    void the_citation_says_where_it_goes_how_well_that_is_known_and_leads_on() {
        assertThat(clerk.open("/citations/" + Fixtures.CITATION).html()).contains("href=\"" + CONTEST + "\"");
        var page = clerk.open(CONTEST);
        assertThat(page.hooked("routing").getFirst())
                .contains("To the clerk-magistrate of the court", "Unconfirmed rule", "application for complaint");
        assertThat(page.text("main"))
                .contains("cit-forward-criminal", "from memory, medium confidence", "sixth business day");
        assertThat(page.has("application")).isTrue();
    }

    @Test
    void in_spanish_every_word_of_ours_is_spanish() {
        clerk.open("/language/es");
        var page = clerk.open(CONTEST);
        assertThat(page.text("main"))
                .contains("Audiencia y resultado", "La persona citada", "Motivo decidido")
                .doesNotContain("Record the", "Good cause");
    }

    static String withoutHearing() {
        return Fixtures.file("contest.json")
                .replaceAll("(?s)\"hearings\": \\[.*\\],\\s*\"outcomes\"", "\"hearings\": [], \"outcomes\"")
                .replace("\"HEARING_REQUESTED\"", "\"SENT_RMV\"")
                .replace("\"addDatesToAvoid\"", "\"requestHearing\"")
                .replace("/hearings/" + Fixtures.HEARING + "/dates-to-avoid", "/hearings");
    }
}
