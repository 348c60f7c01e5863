package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.journeys.OnItsWay.TODAY;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** A civil citation is contested: a hearing, the court's decision, an appeal, and its end. */
class CivilContestJourneyTest {

    private static final RunningCity CITY = RunningCity.get();

    @Test
    void theClerkRecordsWhatTheViolatorAsksForAndWhatTheCourtDecides() {
        String number;
        try (var officer = Person.signedIn("officer.civil", "officer")) {
            number = Stop.citedForAStopSign(officer, "Contestable");
            officer.click("[data-test=tab] >> text=Court and payments");
            assertThat(officer.sees("[data-test=routing]")).containsText("To the registrar of motor vehicles");
            OnItsWay.givenAndHandedIn(officer, number);
        }
        var contest = "/citations/" + number + "/contest";
        try (var clerk = Person.signedIn("clerk.contest", "citation-clerk")) {
            OnItsWay.acknowledged(clerk, number, "With the registrar");
            clerk.opens("/citations/" + number);
            Inspection.of(clerk, "clerk-civil-citation-with-routing");
            clerk.click("[data-test=tab] >> text=Court and payments");
            Inspection.of(clerk, "contest-nothing-asked-yet");
            OnItsWay.opens(clerk, "request");
            clerk.types("request.requestedOn", TODAY.plusDays(1).toString());
            clerk.types("request.receivedOn", TODAY.toString());
            clerk.click("#do-request");
            assertThat(clerk.sees("[data-test=fault]").first()).containsText("this has not happened yet");
            Inspection.of(clerk, "contest-request-refused");
            clerk.types("request.requestedOn", TODAY.toString());
            clerk.types("request.from", TODAY.plusDays(14).toString());
            clerk.types("request.until", TODAY.plusDays(16).toString());
            clerk.types("request.reason", "away <b>for work</b>");
            clerk.click("#do-request");
            assertThat(clerk.sees("#banner")).containsText("Recorded");
            assertThat(clerk.sees("[data-test=hearing]")).containsText("The request came in time.");
            assertThat(clerk.sees("[data-test=avoided]")).containsText("away <b>for work</b>");
            hearingOn(clerk, TODAY.plusDays(15).toString());
            assertThat(clerk.sees("[data-test=notice]").first()).containsText("Cannot come: The violator");
        }
        try (var officer = Person.back("officer.civil")) {
            officer.opens(contest);
            assertThat(officer.sees("#do-outcome")).hasCount(0);
            OnItsWay.opens(officer, "avoid");
            officer.types("avoid.from", TODAY.plusDays(20).toString());
            officer.types("avoid.until", TODAY.plusDays(21).toString());
            officer.types("avoid.reason", "training");
            officer.click("#do-avoid");
            assertThat(officer.sees("[data-test=avoided]").last()).containsText("The police");
            Inspection.of(officer, "contest-officer");
        }
        try (var clerk = Person.back("clerk.contest")) {
            clerk.opens(contest);
            hearingOn(clerk, TODAY.plusDays(22).toString());
            decided(clerk, "CLERK_MAGISTRATE", "RESPONSIBLE", "55.00");
            // What is still to be done stands open; what was done is folded.
            assertThat(clerk.sees("[data-test=deadline]").filter(new Locator.FilterOptions().setHasText("appeal")))
                    .isVisible();
            Inspection.of(clerk, "contest-decided");
            OnItsWay.opens(clerk, "appeal");
            clerk.picks("appeal.party", "VIOLATOR");
            clerk.types("appeal.filedOn", TODAY.toString());
            clerk.click("#do-appeal");
            assertThat(clerk.sees("[data-test=appeal]")).containsText("Waiting for the judge");
            decided(clerk, "JUDGE", "NOT_RESPONSIBLE", "");
            assertThat(clerk.sees("[data-test=appeal]")).containsText("Decided");
            OnItsWay.opens(clerk, "closing");
            clerk.types("closing.note", "not responsible on appeal");
            clerk.click("#do-closing");
            assertThat(clerk.sees("[data-test=status]")).hasText("Closed");
            assertThat(clerk.sees("#record-title")).hasCount(0);
            Inspection.of(clerk, "contest-closed");
            clerk.opens("/language/es");
            clerk.opens(contest);
            Inspection.of(clerk, "contest-closed-in-spanish");
        }
        assertThat(OnItsWay.statusOf(number)).isEqualTo("CLOSED");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select outcome from line_outcome where citation = '" + number + "' order by recorded_at"))
                .containsExactly("RESPONSIBLE", "NOT_RESPONSIBLE");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select action from ledger_entry where object = 'citation/" + number + "' order by position"))
                .containsSubsequence(
                        "hearing.request-received",
                        "hearing.notice-received",
                        "hearing.dates-to-avoid-noted",
                        "outcome.recorded",
                        "appeal.filed",
                        "outcome.recorded",
                        "citation.closed");
    }

    private static void hearingOn(Person clerk, String day) {
        OnItsWay.opens(clerk, "notice");
        clerk.types("notice.hearingAt", day + "T09:00");
        clerk.types("notice.court", "Cambridge Division of the District Court, sitting in Medford");
        clerk.types("notice.room", "2");
        clerk.types("notice.receivedOn", TODAY.toString());
        clerk.click("#do-notice");
        assertThat(clerk.sees("[data-test=notice]").last()).containsText("9:00");
    }

    private static void decided(Person clerk, String decider, String outcome, String amount) {
        OnItsWay.opens(clerk, "outcome");
        clerk.picks("outcome.decidedBy", decider);
        clerk.types("outcome.decidedOn", TODAY.toString());
        clerk.types("outcome.noticeOn", TODAY.toString());
        clerk.sees("[name='outcome.1.outcome']").selectOption(outcome);
        clerk.types("outcome.1.amount", amount);
        clerk.click("#do-outcome");
        assertThat(clerk.sees("#banner")).containsText("The court decided");
    }
}
