package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.portal.frame.room.EventNames;

@QuarkusTest
@PagesAlone
class LanguageTest {

    @Inject
    EventNames eventNames;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
    }

    /** In both languages, since no word is in one of them alone (WordsTest). */
    @Test
    void every_event_that_a_ledger_can_tell_has_words() {
        assertThat(LedgerEvents.all())
                .hasSizeGreaterThan(100)
                .allSatisfy(event ->
                        assertThat(eventNames.of(event)).isNotEqualTo(event).doesNotContain("org.welcomingcity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "payment", "of", "payment.unheard-of"})
    void an_event_without_words_is_shown_as_it_came(String event) {
        assertThat(eventNames.of(event)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-MX,es;q=0.9,en;q=0.8 | es",
                "en-US,en;q=0.9,es;q=0.5 | en",
                "de,es;q=0.3 | es",
                "de | en",
                "'' | en"
            })
    void the_browsers_preference_counts_where_nothing_was_chosen(String preference, String language) {
        var page = Browser.signedOut().open("/", preference);
        assertThat(page.elements("/html").getFirst().getAttribute("lang")).isEqualTo(language);
        assertThat(page.text("main")).contains(language.equals("es") ? "Inicie sesión" : "Sign in");
    }

    @Test
    void what_was_chosen_stays_and_leads_back_to_the_same_page() {
        var clerk = Browser.of("c.lindqvist", "citation-clerk");
        var spanish = clerk.follow(clerk.open("/citations?kind=CIVIL"), "/language/es");
        assertThat(spanish.address()).isEqualTo("/citations?kind=CIVIL");
        assertThat(spanish.text("main")).contains("Citaciones", "Asignada a", "mié 18 nov 2026, 2:30");
        assertThat(clerk.open("/citations", "en").text("main")).contains("Citaciones");
        var english = clerk.follow(spanish, "/language/en");
        assertThat(english.text("main")).contains("Wed, Nov 18, 2026, 2:30 PM EST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/stops/new", "/citations", "/citations/" + Fixtures.CITATION, "/departures", "/nowhere"})
    void every_page_speaks_it_and_so_do_the_words_that_the_code_puts_there(String address) {
        var supervisor = Browser.of("s.mbeki", "supervisor");
        supervisor.open("/language/es");
        var page = supervisor.open(address);
        assertThat(page.elements("/html").getFirst().getAttribute("lang")).isEqualTo("es");
        assertThat(page.text("main"))
                .doesNotContain("Record a stop", "Citations", "Assigned", "Filter", "nothing here");
    }

    @Test
    void a_fault_and_a_notice_speak_it_too() {
        var officer = Browser.of("o.reyes", "officer");
        officer.open("/language/es");
        var page = officer.press(officer.open("/stops/new"), "issue");
        assertThat(page.faultsBeside("driver.familyName")).contains("Apellido: hace falta");
        StubCitations.is_down();
        assertThat(officer.open("/citations").text("main")).contains("El servicio de citaciones no responde");
    }

    @Test
    void a_language_that_is_none_is_no_page_and_a_foreign_page_is_not_led_back_to() {
        var browser = Browser.signedOut();
        assertThat(browser.open("/language/tlh").status()).isEqualTo(404);
        assertThat(browser.open("/language/es").address()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "//evil.example/citations",
                "/%2f%2fevil.example/",
                "/%5cevil.example/",
                "/x/..//evil.example/",
                "/language/en",
                "/sign-out"
            })
    void a_path_that_looks_like_another_place_is_not_led_back_to(String path) {
        var ours = "http://localhost:" + io.restassured.RestAssured.port;
        assertThat(Browser.signedOut().openFrom(ours + path, "/language/es").address())
                .isEqualTo("/");
        assertThat(Browser.signedOut().openFrom(path, "/language/es").address()).isEqualTo("/");
    }
}
