package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PagesAlone
class WarrantsTest {

    private static final String ID = "5f1f6a38-2f6e-4a5e-8c6c-1c8a3bb2f0aa";
    private static final String PAGE = "/warrants/" + ID;
    private static final String CONCLUDE = "PUT /api/v1/warrant-checks/" + ID + "/conclusion";
    private static final String CHECK = """
            {"id": "%s", "citation": "C0000411", "warrant": {"number": "2452CR001234",
             "court": "Cambridge District Court", "issuedBy": "Clerk-Magistrate Ana Ruiz"}, "officer": "t.okafor",
             "occurredAt": "2026-03-05T19:10:00Z", "openedAt": "2026-03-05T19:20:00Z", "status": "OPEN", "version": 0,
             "offers": []}""".formatted(ID);

    private Browser supervisor;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        StubCitations.answers("GET /api/v1/warrant-checks", 200, "{\"items\": [%s], \"next\": null}".formatted(CHECK));
        StubCitations.answers("GET /api/v1/warrant-checks/" + ID, new StubCitations.Answer(200, CHECK, Fixtures.STATE));
        StubCitations.answers(CONCLUDE, new StubCitations.Answer(200, CHECK, Fixtures.STATE));
        supervisor = Browser.of("s.mbeki", "supervisor");
    }

    @Test
    void a_supervisor_finds_the_warrants_that_wait_and_an_officer_does_not() {
        var page = supervisor.open("/warrants");
        assertThat(page.hooked("warrant-row"))
                .singleElement()
                .asString()
                .contains("C0000411", "2452CR001234", "Cambridge District Court", "t.okafor");
        assertThat(StubCitations.asked("GET /api/v1/warrant-checks").getFirst().query())
                .contains("status=OPEN");
        assertThat(Browser.of("o.rivera", "officer").open("/warrants").status()).isEqualTo(403);
    }

    @Test
    void nothing_is_answered_for_the_supervisor_and_a_finding_needs_how_it_was_checked() {
        var page = supervisor.open(PAGE);
        assertThat(page.hooked("warrant-number")).containsExactly("2452CR001234");
        assertThat(page.elements("//input[@name='conclusion'][@checked]")).isEmpty();
        assertThat(supervisor.press(page, "confirm", "conclusion", "CONFIRMED").status())
                .isEqualTo(400);
        assertThat(supervisor.press(page, "confirm", "note", "Read at 2:40 PM.").status())
                .isEqualTo(400);
        assertThat(StubCitations.asked(CONCLUDE)).isEmpty();
    }

    @Test
    void confirming_names_the_state_that_was_seen() {
        var page = supervisor.press(
                supervisor.open(PAGE), "confirm", "conclusion", "CONFIRMED", "note", "Read at 2:40 PM.");
        assertThat(page.address()).isEqualTo(PAGE + "?done=yes");
        var sent = StubCitations.asked(CONCLUDE).getFirst();
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
        assertThat(JsonPath.from(sent.body()).getString("conclusion")).isEqualTo("CONFIRMED");
    }
}
