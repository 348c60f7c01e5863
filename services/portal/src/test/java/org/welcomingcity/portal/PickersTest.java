package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long lists are selects that a script makes searchable: what it searches, and in which words it speaks, stands on the page. */
@QuarkusTest
@PagesAlone
class PickersTest {

    private static final Pattern OFFENCES =
            Pattern.compile("\\{#pick [^}]*options=(?:\\w+\\.)?(?:offences|arrestOffences)[ }][^}]*");

    private Browser officer;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        officer = Browser.of("o.rivera", "officer");
    }

    @Test
    void every_line_of_a_stop_and_the_search_find_offenses_by_code_title_and_everyday_words() {
        var stop = officer.open("/stops/new");
        for (var index = 0; index < 4; index++) {
            assertThatItIsSearched(stop, "violations[%d].offence".formatted(index));
        }
        assertThat(stop.elements("//select[@name='facts.otherArrestOffence'][@data-search]"))
                .hasSize(1);
        assertThatItIsSearched(officer.open("/search"), "offence");
    }

    @Test
    void wherever_an_offense_is_chosen_it_is_searched() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            var picks = files.filter(Files::isRegularFile)
                    .flatMap(file -> OFFENCES.matcher(read(file)).results())
                    .map(found -> found.group())
                    .toList();
            assertThat(picks)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(pick -> assertThat(pick).contains("search=true"));
        }
    }

    @Test
    void it_speaks_the_language_of_the_page() {
        officer.open("/language/es");
        var select =
                officer.open("/search").elements("//select[@name='offence']").getFirst();
        assertThat(select.getAttribute("data-no-match")).contains("lista");
        assertThat(select.getAttribute("data-found")).isEqualTo("# encontrados");
    }

    @Test
    void the_search_goes_on_without_the_catalogue() {
        StubCitations.breaks_off("GET /api/v1/offences");
        var page = officer.open("/search?offence=90-10");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.formOf("find")).containsEntry("offence", "90-10");
        assertThat(page.hooked("found-row")).isNotEmpty();
    }

    @Test
    void the_library_comes_from_here_and_writes_no_style_or_script_into_the_page() {
        assertThat(getClass().getResource("/META-INF/resources/assets/accessible-autocomplete.js"))
                .isNotNull();
        var page = officer.open("/stops/new");
        assertThat(page.elements("//script[starts-with(@src, '/assets/picker.js')]"))
                .hasSize(1);
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
    }

    private static void assertThatItIsSearched(Page page, String name) {
        var select = page.elements("//select[@name='%s'][@data-search]".formatted(name));
        assertThat(select).as(name).hasSize(1);
        var options = page.elements("//select[@name='%s']/option".formatted(name));
        assertThat(options.getFirst().getAttribute("value")).isEmpty();
        assertThat(options).anySatisfy(option -> {
            assertThat(option.getAttribute("value")).isEqualTo("90-10");
            assertThat(option.getAttribute("data-words")).contains("unlicensed", "no license");
        });
        assertThat(select.getFirst().getAttribute("data-how")).isNotBlank();
        assertThat(page.elements(
                        "//select[@name='%s']/following-sibling::*[@data-picker-note][@role='status']".formatted(name)))
                .hasSize(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
