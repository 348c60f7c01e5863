package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stop that was begun: kept while it is typed, found again, sent under the key it began with. */
@QuarkusTest
@PagesAlone
class DraftsTest {

    private static final String DRAFT = "/stops/drafts/" + Fixtures.DRAFT;
    private static final String DRAFT_API = "/api/v1/drafts/" + Fixtures.DRAFT;

    private Browser officer;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        officer = Browser.of("o.reyes", "officer");
    }

    @Test
    void the_first_page_lists_what_was_begun_and_leads_on() {
        assertThat(officer.open("/").hooked("draft").getFirst())
                .contains("Drafts: 1", "Quillfeather, Robin", "1ABC23", "Mar 5, 2026, 2:12 PM");
        assertThat(officer.open("/drafts").hooked("draft").getFirst())
                .contains("Quillfeather, Robin", "1ABC23", "Massachusetts Avenue", "Mar 5, 2026, 2:12 PM", "Mar 12");
        var form = officer.open(DRAFT);
        assertThat(form.formOf("issue"))
                .containsEntry("driver.familyName", "Quillfeather")
                .containsEntry("choice.person", "SUMMONS")
                .containsEntry("choice.reason", "as it was typed so far")
                .containsEntry("idempotencyKey", "the-key-of-the-draft")
                .containsEntry("draft", Fixtures.DRAFT)
                .doesNotContainKey("no.such.field");
    }

    @Test
    void what_is_typed_is_kept_by_itself_with_its_key() {
        var form = officer.open("/stops/new");
        var typed = new LinkedHashMap<>(form.formOf("issue"));
        typed.put("driver.familyName", " Quill ");
        typed.put("unknown", "x");
        var answer = officer.postInPart("/stops/drafts", typed);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("Saved at 2:12 PM.");
        var kept =
                StubCitations.asked("PUT /api/v1/drafts/" + typed.get("draft")).getFirst();
        assertThat(kept.body())
                .contains("\"kind\":\"STOP\"", "\"driver.familyName\":\" Quill \"")
                .contains("\"idempotencyKey\":\"" + typed.get("idempotencyKey") + "\"")
                .doesNotContain("unknown", "csrf");
    }

    @Test
    void without_scripts_a_button_keeps_it() {
        var form = officer.open("/stops/new");
        var home = officer.press(form, "keep", "driver.familyName", "Quill");
        assertThat(home.address()).isEqualTo("/drafts?done=kept");
        assertThat(home.text("banner")).contains("Saved");
    }

    @Test
    void a_service_that_is_down_leaves_it_on_the_page() {
        var form = officer.open("/stops/new");
        StubCitations.breaks_off("PUT /api/v1/drafts/" + form.formOf("issue").get("draft"));
        var again = officer.press(form, "keep", "driver.familyName", "Quill");
        assertThat(again.status()).isEqualTo(503);
        assertThat(again.text("banner")).contains("Not saved yet");
        assertThat(again.formOf("issue"))
                .containsEntry("driver.familyName", "Quill")
                .containsEntry("draft", form.formOf("issue").get("draft"))
                .containsEntry("idempotencyKey", form.formOf("issue").get("idempotencyKey"));
    }

    @Test
    void a_form_is_sent_under_the_id_of_its_draft() {
        var form = officer.open("/stops/new").formOf("issue");
        assertThat(form).containsEntry("idempotencyKey", form.get("draft"));
    }

    @Test
    void a_form_in_which_nothing_was_typed_leaves_no_draft() {
        var form = officer.open("/stops/new");
        var untouched = form.formOf("issue");
        assertThat(officer.postInPart("/stops/drafts", untouched).status()).isEqualTo(204);
        assertThat(officer.press(form, "keep").address()).isEqualTo("/");
        assertThat(StubCitations.asked("PUT /api/v1/drafts/" + untouched.get("draft")))
                .isEmpty();
        // What was typed and taken out again is gone as well.
        assertThat(StubCitations.asked("DELETE /api/v1/drafts/" + untouched.get("draft")))
                .hasSize(2);
    }

    @Test
    void what_is_saved_after_it_was_issued_says_so_and_a_second_press_issues_nothing() {
        var form = officer.open(DRAFT);
        var problem = Fixtures.problem(
                "draft-sent", 409, "This form was sent before and became citation C0000884. Nothing more was stored.");
        StubCitations.answers("PUT " + DRAFT_API, 409, problem);
        StubCitations.answers("POST /api/v1/stops", 409, problem);
        var late = officer.postInPart("/stops/drafts", form.formOf("issue"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text()).isEqualTo("Issued already. Nothing more is saved.");
        assertThat(late.header("HX-Trigger")).isEqualTo("sent");
        for (var button : new String[] {"keep", "issue"}) {
            var page = officer.press(form, button);
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.text("banner")).contains("This form is issued already", "C0000884");
            // Not under another key: pressed again it is answered the same.
            assertThat(page.formOf("issue")).containsEntry("idempotencyKey", "the-key-of-the-draft");
        }
    }

    @Test
    void issuing_uses_the_drafts_key_and_forgets_the_draft() {
        var citation = officer.press(officer.open(DRAFT), "issue", "location.description", "Here");
        assertThat(citation.address()).startsWith("/citations/" + Fixtures.CITATION);
        assertThat(StubCitations.asked("POST /api/v1/stops").getFirst().header("Idempotency-Key"))
                .isEqualTo("the-key-of-the-draft");
        assertThat(StubCitations.asked("DELETE " + DRAFT_API)).hasSize(1);
    }

    @Test
    void a_draft_that_cannot_be_forgotten_does_not_hide_what_was_issued() {
        StubCitations.breaks_off("DELETE " + DRAFT_API);
        assertThat(officer.press(officer.open(DRAFT), "issue").address()).startsWith("/citations/" + Fixtures.CITATION);
    }

    @Test
    void what_was_not_issued_stays_a_draft() {
        StubCitations.falls_silent_on("POST /api/v1/stops");
        var again = officer.press(officer.open(DRAFT), "issue");
        assertThat(again.status()).isEqualTo(503);
        assertThat(again.formOf("issue")).containsEntry("idempotencyKey", "the-key-of-the-draft");
        assertThat(StubCitations.asked("DELETE " + DRAFT_API)).isEmpty();
    }

    @Test
    void the_pages_script_is_told_where_to_go_and_reads_nothing_twice() {
        var form = officer.open(DRAFT).formOf("issue");
        StubCitations.reset();
        var answer = officer.postInPart("/stops", form);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/citations/" + Fixtures.CITATION + "?issued=yes");
        assertThat(StubCitations.asked("GET /api/v1/citations/" + Fixtures.CITATION))
                .isEmpty();
    }

    @Test
    void it_can_be_discarded() {
        var home = officer.press(officer.open("/drafts"), "discard-" + Fixtures.DRAFT);
        assertThat(home.text("banner")).contains("Discarded");
        assertThat(StubCitations.asked("DELETE " + DRAFT_API)).hasSize(1);
    }

    @Test
    void one_that_is_gone_or_somebody_elses_gives_a_plain_page() {
        StubCitations.answers(
                "GET " + DRAFT_API, 404, Fixtures.problem("unknown-draft", 404, "You have no such draft."));
        var page = officer.open(DRAFT);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("main")).contains("You have no such draft.");
    }
}
