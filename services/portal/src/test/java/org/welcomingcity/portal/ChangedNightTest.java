package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nights in which the clocks change: a time that came twice is asked back, one that there was not is told. */
@QuarkusTest
@PagesAlone
class ChangedNightTest {

    private static final String COPIES = "/api/v1/citations/" + Fixtures.CITATION + "/copies";
    private static final String PAGE = "/citations/" + Fixtures.CITATION + "/progress";

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        clerk = Browser.of("c.field", "citation-clerk");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T01:30, EDT, 2026-11-01T01:30:00-04:00",
        "2026-11-01T01:30, EST, 2026-11-01T01:30:00-05:00",
        "2026-11-01T01:00, EST, 2026-11-01T01:00:00-05:00",
        "2026-11-01T01:59, EDT, 2026-11-01T01:59:00-04:00",
        "2025-11-02T01:15, EST, 2025-11-02T01:15:00-05:00",
    })
    void a_time_that_came_twice_is_asked_back_and_sent_as_it_was_meant(String typed, String clock, String sent) {
        var asked = handIn(clerk.open(PAGE), "handedInAt", typed);
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.faultsBeside("handedInAt")).contains("this time came twice");
        assertThat(StubCitations.asked("POST " + COPIES)).isEmpty();
        assertThat(asked.formOf("hand-in")).containsEntry("handedInAt", typed).containsEntry("handedInAt.clock", "");

        handIn(asked, "handedInAt.clock", clock);
        assertThat(JsonPath.from(
                                StubCitations.asked("POST " + COPIES).getFirst().body())
                        .getString("handedInAt"))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-08T02:00", "2026-03-08T02:30", "2025-03-09T02:59"})
    void a_time_that_there_was_not_is_told_at_its_field(String never) {
        var told = handIn(clerk.open(PAGE), "handedInAt", never);
        assertThat(told.status()).isEqualTo(400);
        assertThat(told.faultsBeside("handedInAt")).contains("there was no such time");
        assertThat(told.formOf("hand-in")).containsEntry("handedInAt", never).doesNotContainKey("handedInAt.clock");
        assertThat(StubCitations.asked("POST " + COPIES)).isEmpty();
    }

    /** The minutes beside them are as plain as any. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T00:59, 2026-11-01T00:59:00-04:00",
        "2026-11-01T02:00, 2026-11-01T02:00:00-05:00",
        "2026-03-08T01:59, 2026-03-08T01:59:00-05:00",
        "2026-03-08T03:00, 2026-03-08T03:00:00-04:00",
    })
    void the_minutes_beside_them_are_taken_as_they_are(String typed, String sent) {
        handIn(clerk.open(PAGE), "handedInAt", typed);
        assertThat(JsonPath.from(
                                StubCitations.asked("POST " + COPIES).getFirst().body())
                        .getString("handedInAt"))
                .isEqualTo(sent);
    }

    @Test
    void a_stop_in_the_hour_that_came_twice_is_asked_back_as_well() {
        var officer = Browser.of("o.rivera", "officer");
        var asked = officer.press(officer.open("/stops/new"), "issue", "occurredAt", "2026-11-01T01:10");
        assertThat(asked.faultsBeside("occurredAt")).contains("this time came twice");
        assertThat(asked.formOf("issue")).containsKey("occurredAt.clock");
        var again = officer.press(asked, "issue", "occurredAt.clock", "EST");
        assertThat(again.faultsBeside("occurredAt")).doesNotContain("this time came twice");
        assertThat(again.formOf("issue")).containsEntry("occurredAt.clock", "EST");
        officer.open("/language/es");
        assertThat(officer.press(officer.open("/stops/new"), "issue", "occurredAt", "2026-03-08T02:10")
                        .faultsBeside("occurredAt"))
                .contains("no existió");
    }

    private Page handIn(Page page, String field, String value) {
        return clerk.press(page, "hand-in", field, value, "receivedBy", "clerk.one");
    }
}
