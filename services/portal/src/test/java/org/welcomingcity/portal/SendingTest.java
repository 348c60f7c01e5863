package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many citations sent at once. */
@QuarkusTest
@PagesAlone
class SendingTest {

    private static final String PAGE = "/send?duty=Forward";
    private static final String[] NUMBERS = {"C0000412", "C0000421", "C0000422"};

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        var work = Fixtures.file("work.json");
        var row = work.substring(work.indexOf("{\"standing\": \"OVERDUE\""), work.indexOf("{\"standing\": \"DUE\""))
                .strip();
        StubCitations.answers(
                "GET /api/v1/work",
                200,
                "{\"today\": \"2026-11-23\", \"counts\": {\"overdue\": 3, \"due\": 0, \"waiting\": 0}, \"items\": ["
                        + row
                        + row.replace("C0000412", "C0000421")
                        + row.replace("C0000412", "C0000422").replaceAll(",$", "")
                        + "]}");
        for (var number : NUMBERS) {
            StubCitations.answers(
                    "GET /api/v1/citations/" + number,
                    new StubCitations.Answer(200, Fixtures.citation(), "\"" + number + "\""));
            StubCitations.answers("POST /api/v1/citations/" + number + "/forwardings", 200, Fixtures.citation());
        }
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void each_that_is_chosen_is_sent_on_the_state_it_has_and_under_a_key_of_its_own() {
        var page = clerk.open(PAGE);
        assertThat(page.hooked("ready")).hasSize(3).first().asString().contains("C0000412", "Almeida, Rosa", "Due Fri");
        assertThat(page.elements("//input[@name='citation' and @checked]")).isEmpty();
        var sent = send(page, NUMBERS[0], NUMBERS[2]);
        assertThat(sent.text("sent-title")).contains("Sent: 2");
        assertThat(sent.hooked("failed")).isEmpty();
        assertThat(forwardings(NUMBERS[1])).isEmpty();
        var asked = forwardings(NUMBERS[2]).getFirst();
        assertThat(asked.header("If-Match")).isEqualTo("\"" + NUMBERS[2] + "\"");
        assertThat(asked.header("Idempotency-Key")).endsWith("-" + NUMBERS[2]);
        assertThat(JsonPath.from(asked.body()).<Map<String, Object>>get("$"))
                .containsEntry("event", "SENT")
                .containsEntry("means", "MAIL")
                .containsEntry("reference", "bag 7")
                .containsKey("happenedAt");
    }

    @Test
    void what_is_refused_for_one_keeps_no_other_back_and_is_tried_again_under_the_same_key() {
        StubCitations.answers(
                "POST /api/v1/citations/" + NUMBERS[1] + "/forwardings",
                409,
                problem("not-possible", 409, "It is void.", fault("", "move-law", "", "it is void", "leave it")));
        StubCitations.falls_silent_on("GET /api/v1/citations/" + NUMBERS[2]);
        var sent = send(clerk.open(PAGE), NUMBERS);
        assertThat(sent.text("sent-title")).contains("Sent: 1");
        assertThat(sent.hooked("failed").getFirst())
                .contains("Not sent: 2", NUMBERS[1] + " it is void", NUMBERS[2] + " The service did not answer");
        var first = forwardings(NUMBERS[1]).getFirst().header("Idempotency-Key");
        var again = sent.formOf("send-again");
        var same = clerk;
        afresh();
        var done = same.post("/send", again, "citation", NUMBERS[1], NUMBERS[2]);
        assertThat(done.text("sent-title")).contains("Sent: 2");
        assertThat(forwardings(NUMBERS[0])).isEmpty();
        assertThat(forwardings(NUMBERS[1]).getFirst().header("Idempotency-Key")).isEqualTo(first);
        assertThat(forwardings(NUMBERS[2])).hasSize(1);
    }

    @Test
    void nothing_chosen_and_nothing_said_are_told_beside_what_is_missing_and_what_was_chosen_stays() {
        var page = clerk.open(PAGE);
        var none = send(page);
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.faultsBeside("citation")).contains("Choose at least one citation");
        assertThat(none.formOf("send")).containsEntry("reference", "bag 7");
        for (var number : NUMBERS) {
            StubCitations.answers(
                    "POST /api/v1/citations/" + number + "/forwardings",
                    400,
                    problem("malformed-request", 400, "No.", fault("means", "form", "", "say how", "choose")));
        }
        var refused = send(page, NUMBERS[0]);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultsBeside("means")).contains("say how");
        assertThat(refused.elements("//input[@name='citation' and @checked]")).hasSize(1);
    }

    @Test
    void where_nothing_waits_to_be_sent_it_says_so() {
        StubCitations.answers(
                "GET /api/v1/work",
                200,
                "{\"today\": \"2026-11-23\", \"counts\": {\"overdue\": 0, \"due\": 0, \"waiting\": 0}, \"items\": []}");
        assertThat(clerk.open("/send").hooked("nothing-to-send")).hasSize(1);
    }

    private Page send(Page page, String... numbers) {
        var values = new LinkedHashMap<>(page.formOf("send"));
        values.put("means", "MAIL");
        values.put("happenedAt", "2026-11-20T10:15");
        values.put("reference", "bag 7");
        return clerk.post("/send", values, "citation", numbers);
    }

    private static List<StubCitations.Asked> forwardings(String number) {
        return StubCitations.asked("POST /api/v1/citations/" + number + "/forwardings");
    }
}
