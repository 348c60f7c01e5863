package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** What was sent, what the registrar has and what the court has are held against each other until nothing differs. */
class ReconciliationJourneyTest {

    private static final RunningCity CITY = RunningCity.get();
    private static final String RIGHT = "select digest from transmission where citation = '%s'";

    @Test
    void nothingCountsAsSentUntilItIsAcknowledgedAndWhatDiffersIsATask() throws IOException {
        String whole;
        String other;
        try (var officer = Person.signedIn("officer.sends", "officer")) {
            whole = issuedBy(officer, "Wholesent");
            other = issuedBy(officer, "Othersent");
        }
        try (var clerk = Person.signedIn("clerk.exchanges", "citation-clerk");
                var second = Person.signedIn("clerk.second", "citation-clerk")) {
            fetches(clerk, whole);
            acknowledges("ack-whole", whole, digestOf(whole), "APPLIED");
            // Sent twice, it counts once.
            acknowledges("ack-whole", whole, digestOf(whole), "DUPLICATE");
            acknowledges("ack-other", other, "0".repeat(64), "CONTENT_DIFFERS");
            clerk.opens("/transmissions?citation=" + whole);
            assertThat(clerk.sees("[data-test=transmission]")).containsText("Acknowledged");
            Inspection.of(clerk, "transmissions");

            clerk.opens("/differences?citation=" + other);
            assertThat(clerk.sees("[data-test=difference-row]")).hasCount(1);
            assertThat(clerk.sees("[data-test=difference-row]")).containsText("something else than what was sent");
            Inspection.of(clerk, "differences");
            clerk.sees("[data-test=difference-row] a").first().click();
            second.opens(clerk.path());
            Inspection.of(clerk, "difference");
            clerk.click("#take");
            assertThat(clerk.sees("[data-test=owner]")).hasText("clerk.exchanges");
            second.click("#take");
            assertThat(second.sees("#banner")).containsText("looked into by clerk.exchanges now");
            Inspection.of(second, "difference-somebody-was-first");

            clerk.click("#end");
            assertThat(clerk.sees("[data-test=fault]")).hasCount(2);
            Inspection.of(clerk, "difference-not-ended");
            clerk.picks("resolution", "SENT_AGAIN");
            clerk.types("reason", "They had <b id=in>a draft</b> of it.");
            clerk.click("#end");
            assertThat(clerk.sees("#banner")).containsText("The difference has ended");
            assertThat(clerk.sees("[data-test=ending]")).containsText("sent once more · clerk.exchanges");
            assertThat(clerk.sees("#in")).hasCount(0);
            assertThat(clerk.sees("[data-test=transmission]")
                            .filter(new Locator.FilterOptions().setHasText("attempt 2")))
                    .containsText("Queued");
            Inspection.of(clerk, "difference-ended");
            second.picks("resolution", "NO_MISMATCH");
            second.types("reason", "too late");
            second.click("#end");
            assertThat(second.sees("#banner")).containsText("clerk.exchanges ended it meanwhile: sent once more");
            assertThat(second.sees("#end")).hasCount(0);
        }
        assertThat(CITY.rows(Part.CITATIONS, """
                        select actor || ' ' || count(*) from ledger_entry where action = 'difference.sent-again'
                        and actor like 'clerk.%' group by actor""")).containsExactly("clerk.exchanges 1");
        try (var auditor = Person.signedIn("auditor.exchanges", "auditor")) {
            auditor.opens("/differences?show=ended&citation=" + other);
            auditor.sees("[data-test=difference-row] a").first().click();
            assertThat(auditor.sees("[data-test=ending]")).isVisible();
            assertThat(auditor.sees("#take")).hasCount(0);
        }
    }

    @Test
    void aStatementOnPaperIsComparedAndItsDamagedRowsAreNamed() {
        try (var clerk = Person.signedIn("clerk.compares", "citation-clerk")) {
            clerk.opens("/transmissions/files");
            Inspection.of(clerk, "exchange-files");
            clerk.click("#state");
            assertThat(clerk.sees("[data-test=fault]")).hasCount(5);
            Inspection.of(clerk, "exchange-files-incomplete");
            clerk.sees("[name='st.partner']").selectOption("REGISTRAR");
            clerk.types("st.asOf", OnItsWay.TODAY.minusDays(1) + "T09:00");
            clerk.types("st.from", OnItsWay.TODAY.minusDays(3).toString());
            clerk.types("st.to", OnItsWay.TODAY.minusDays(2).toString());
            clerk.sees("[name='st.file']")
                    .setInputFiles(new FilePayload(
                            "statement.csv",
                            "text/csv",
                            "citation,state\nZ9999999,HELD\nnot-one,HELD\n".getBytes(StandardCharsets.UTF_8)));
            clerk.click("#state");
            assertThat(clerk.sees("[data-test=stated]")).containsText("1 stated, 1 differ, 1 of them");
            assertThat(clerk.sees("[data-test=damaged]")).containsText("Line 3:");
            Inspection.of(clerk, "exchange-statement-compared");
            clerk.opens("/differences?citation=Z9999999");
            assertThat(clerk.sees("[data-test=difference-row]")).containsText("was not sent to them");
            clerk.opens("/language/es");
            clerk.opens("/differences?citation=Z9999999");
            Inspection.of(clerk, "differences-in-spanish");
            clerk.opens("/transmissions/files");
            Inspection.of(clerk, "exchange-files-in-spanish");
        }
        try (var supervisor = Person.signedIn("supervisor.compares", "supervisor")) {
            supervisor.opens("/differences?citation=Z9999999");
            supervisor.sees("[data-test=difference-row] a").first().click();
            supervisor.picks("resolution", "CORRECTED_THERE");
            supervisor.types("reason", "Another city's citation.");
            supervisor.click("#end");
            assertThat(supervisor.sees("#banner")).containsText("The difference has ended");
        }
    }

    private static void fetches(Person clerk, String awaited) throws IOException {
        clerk.opens("/transmissions/files");
        clerk.sees("[name='fetch.partner']").selectOption("CLERK_MAGISTRATE");
        clerk.click("#fetch");
        assertThat(clerk.page()).hasURL(Pattern.compile("/transmissions/batches/[0-9a-f-]{36}$"));
        assertThat(clerk.sees("[data-test=transmission]").filter(new Locator.FilterOptions().setHasText(awaited)))
                .containsText("Fetched");
        Inspection.of(clerk, "exchange-batch");
        var file = clerk.page().waitForDownload(() -> clerk.click("a[download]"));
        assertThat(file.suggestedFilename()).endsWith(".ndjson");
        assertThat(Files.readString(file.path())).startsWith("{");
    }

    private static void acknowledges(String message, String citation, String digest, String effect) {
        given().baseUri(CITY.url(Part.CITATIONS))
                .auth()
                .oauth2(CITY.realm().departmentToken("partner-court"))
                .contentType(ContentType.JSON)
                .body("""
                        {"items": [{"messageId": "%s-%s", "transmission": %s, "citation": "%s", "outcome": "RECEIVED", "at": "%s", "digest": "%s"}]}""".formatted(
                                message,
                                citation,
                                CITY.rows(
                                                Part.CITATIONS,
                                                "select id::text from transmission where citation = '" + citation
                                                        + "' order by id")
                                        .getFirst(),
                                citation,
                                Instant.now(),
                                digest))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(207)
                .body("items.effect", contains(effect));
    }

    private static String digestOf(String citation) {
        return CITY.rows(Part.CITATIONS, RIGHT.formatted(citation)).getFirst();
    }

    private static String issuedBy(Person officer, String name) {
        Stop.ofAnUnlicensedDriver(officer, name);
        officer.picks("choice.person", "SUMMONS");
        officer.picks("choice.vehicle", "WAITING");
        officer.click("#issue");
        assertThat(officer.sees("#citation-number")).isVisible();
        return OnItsWay.numberSeenBy(officer);
    }
}
