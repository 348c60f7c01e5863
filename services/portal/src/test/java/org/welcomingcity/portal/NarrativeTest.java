package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text is read while it is written: its writer sees what is not needed in it, in the page's language, and sends it or not. */
@QuarkusTest
@PagesAlone
class NarrativeTest {

    private static final String READ = "POST /api/v1/narrative-remarks";
    private static final String SAYS = """
            {"remarks": [
              {"words": "illegal <b>alien</b>", "kind": "STATUS", "advice": "Not needed."},
              {"words": "I-200", "kind": "FEDERAL_DOCUMENT", "advice": "Not needed."}
            ]}""";

    private Browser officer;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        officer = Browser.of("o.rivera", "officer");
    }

    @Test
    void every_field_for_words_is_read_and_has_room_for_what_is_said_of_it() {
        var stop = officer.open("/stops/new");
        var areas = stop.elements("//textarea");
        assertThat(areas).isNotEmpty();
        assertThat(stop.elements("//textarea[@data-remarks]/following-sibling::*[1][@role='status']"))
                .hasSameSizeAs(areas);
        assertThat(stop.html()).contains("/assets/remarks.js");
    }

    @Test
    void what_is_said_of_it_is_shown_in_plain_words_and_as_text() {
        StubCitations.answers(READ, 200, SAYS);
        var said = read("The driver is an illegal alien.");
        assertThat(said.html())
                .contains("You decide.")
                .contains("status is not needed here")
                .contains("It is no ground for anything here.")
                .contains("&lt;b&gt;alien")
                .doesNotContain("<b>alien");
        assertThat(JsonPath.from(StubCitations.asked(READ).getFirst().body()).getString("text"))
                .isEqualTo("The driver is an illegal alien.");
        officer.open("/language/es");
        assertThat(read("The driver is an illegal alien.").html()).contains("Usted decide.");
    }

    @Test
    void nothing_is_said_of_nothing_and_where_nobody_answers() {
        assertThat(read(" ").html()).isBlank();
        assertThat(StubCitations.asked(READ)).isEmpty();
        assertThat(read("The driver started the engine again.").html()).isBlank();
        StubCitations.answers(READ, 500, "{}");
        assertThat(read("The driver started the engine again.").html()).isBlank();
    }

    private Page read(String text) {
        var form = new LinkedHashMap<>(officer.open("/stops/new").formOf("issue"));
        form.keySet().retainAll(java.util.Set.of("csrf-token"));
        form.put("text", text);
        return officer.post("/narrative-remarks", form);
    }
}
