package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.journeys.OnItsWay.TODAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** A criminal citation goes to court: the officer's signed application, the complaint, and a summons that is served. */
class CriminalPathJourneyTest {

    private static final RunningCity CITY = RunningCity.get();

    @Test
    void theOfficerSignsTheApplicationAndTheClerkFollowsTheSummonsUntilItReturns() throws IOException {
        String number;
        try (var officer = Person.signedIn("officer.court", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Summonsable");
            officer.picks("facts.vehicle.passenger", "OFFER_ACCEPTED");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "HAND_OVER");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).isVisible();
            number = OnItsWay.numberSeenBy(officer);
            OnItsWay.givenAndHandedIn(officer, number);
            officer.opens("/citations/" + number + "/contest");
            assertThat(officer.sees("[data-test=routing]")).containsText("Unconfirmed rule");
            Inspection.of(officer, "officer-criminal-citation-with-routing");
            officer.click("#application");
            Inspection.of(officer, "application-not-written");
            officer.types("court", "Cambridge Division of the District Court Department, sitting in Medford");
            officer.types("incident", "26-004411");
            officer.types(
                    "facts",
                    "I saw the vehicle pass a red signal and stopped it.\nThe driver said that they had never held a licence;"
                            + " the registry confirmed that none was issued. <b>As typed.</b>");
            officer.types("witnesses[0].name", "Alex Example");
            officer.click("#prepare");
            assertThat(officer.sees("[data-test=fault]").first()).isVisible();
            Inspection.of(officer, "application-witness-without-capacity");
            officer.types("witnesses[0].capacity", "passenger");
            officer.click("#more-witnesses");
            assertThat(officer.sees("[name='witnesses[1].name']")).isVisible();
            officer.click("#prepare");
            assertThat(officer.sees("#banner")).containsText("The application is saved");
            assertThat(officer.sees("[data-test=application]")).containsText("<b>As typed.</b>");
            Inspection.of(officer, "application-written");
            officer.types("title", "Patrol Officer");
            officer.click("#sign");
            assertThat(officer.sees("[data-test=application-state]")).hasText("Signed by officer.court");
            assertThat(officer.sees("#sign")).hasCount(0);
            Inspection.of(officer, "application-signed");
        }
        var summonses = "/citations/" + number + "/summonses";
        try (var clerk = Person.signedIn("clerk.court", "citation-clerk")) {
            OnItsWay.acknowledged(clerk, number, "With the court");
            clerk.opens("/citations/" + number + "/complaint-application");
            var pdf = clerk.page().waitForDownload(() -> clerk.click("#packet-pdf"));
            assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-")
                    .contains("/StructTreeRoot");
            var xml = clerk.page().waitForDownload(() -> clerk.click("#packet-xml"));
            assertThat(Files.readString(xml.path())).contains(number, "Patrol Officer");

            clerk.opens(summonses);
            assertThat(clerk.sees("main")).containsText("A summons follows a complaint");
            clerk.opens("/citations/" + number + "/contest");
            OnItsWay.opens(clerk, "outcome");
            clerk.picks("outcome.decidedBy", "CLERK_MAGISTRATE");
            clerk.types("outcome.decidedOn", TODAY.toString());
            clerk.types("outcome.noticeOn", TODAY.toString());
            clerk.sees("[name='outcome.1.outcome']").selectOption("COMPLAINT_ISSUED");
            clerk.click("#do-outcome");
            assertThat(clerk.sees("[data-test=status]")).hasText("Complaint issued");
            Inspection.of(clerk, "contest-complaint-issued");

            clerk.opens(summonses);
            Inspection.of(clerk, "summonses-none-yet");
            clerk.types("docket", "2652CR000123");
            clerk.types("issuedOn", TODAY.toString());
            clerk.types("appearAt", TODAY.plusDays(30) + "T09:00");
            clerk.click("#take");
            assertThat(clerk.sees("[data-test=summons]")).containsText("To be served");
            Inspection.of(clerk, "summonses");
        }
        try (var officer = Person.back("officer.court")) {
            officer.opens(summonses);
            officer.click("[data-test=summons] a");
            Inspection.of(officer, "summons-nobody-tried");
            attempt(officer, "POLICE_DELIVERY", "NOT_FOUND", "");
            assertThat(officer.sees("[data-test=attempt]")).containsText("Police delivery: Nobody there");
        }
        try (var clerk = Person.back("clerk.court")) {
            clerk.opens(summonses);
            clerk.click("[data-test=summons] a");
            clerk.click("details.wc-more > summary");
            attempt(clerk, "IN_HAND", "SERVED", "");
            assertThat(clerk.sees("[data-test=fault]").first()).containsText("service is proved");
            Inspection.of(clerk, "summons-attempt-without-proof");
            attempt(clerk, "IN_HAND", "SERVED", "signed receipt 118");
            assertThat(clerk.sees("[data-test=service-state]")).hasText("Served, return owed");
            Inspection.of(clerk, "summons-served");
            clerk.types("return.returnedOn", TODAY.toString());
            clerk.types("return.statement", "Served in hand at the address stated.");
            clerk.click("#give-back");
            assertThat(clerk.sees("[data-test=service-state]")).hasText("Returned as served");
            assertThat(clerk.sees("#record-attempt")).hasCount(0);
            Inspection.of(clerk, "summons-returned");
        }
        assertThat(OnItsWay.statusOf(number)).isEqualTo("COMPLAINT_ISSUED");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select a.channel || ' ' || a.result from service_attempt a join summons s on s.id = a.summons where"
                                + " s.citation = '" + number + "' order by a.sequence"))
                .containsExactly("POLICE_DELIVERY NOT_FOUND", "IN_HAND SERVED");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select action from ledger_entry where object = 'citation/" + number + "' order by position"))
                .containsSubsequence(
                        "application.prepared",
                        "application.signed",
                        "summons.received",
                        "summons.service-attempted",
                        "summons.returned");
    }

    private static void attempt(Person person, String channel, String result, String proof) {
        person.picks("channel", channel);
        person.picks("result", result);
        person.types("attemptedAt", OnItsWay.now());
        person.types("server", "officer.court");
        person.types("place", "1 Sample Street, Cambridge, MA 02139");
        person.types("proof", proof);
        person.click("#record-attempt");
    }
}
