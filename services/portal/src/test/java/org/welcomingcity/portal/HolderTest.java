package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.portal.publicpages.PublicLanguage;

/** "I got a citation": without an account, in eight languages. */
@QuarkusTest
@PagesAlone
class HolderTest {

    private static final String LOOK_UP = "POST /api/v1/citation-lookup";
    private static final String PAGE = "/my-citation";

    private Browser driver;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        StubCitations.answers(LOOK_UP, 200, found("PAY_OR_ASK", LocalDate.now().plusDays(9)));
        driver = Browser.signedOut();
    }

    @Test
    void both_choices_stand_side_by_side_with_the_day_the_price_and_what_comes_of_nothing() {
        var page = look("c0000299", "4KX 912");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).isEqualTo(PAGE);
        assertThat(page.text("answer")).startsWith("Answer by ");
        assertThat(page.elements("//*[@class='wc-choices']/section")).hasSize(2);
        assertThat(page.text("main"))
                .contains(
                        "Pay \u2068$105.00\u2069",
                        "Ask for a hearing",
                        "filing fee of \u2068$25.00\u2069",
                        "What if I do nothing?")
                .contains("Registry of Motor Vehicles, Citations, PO Box 55890", "Speeding")
                .contains("Nobody has confirmed this address yet.");
        var asked = StubCitations.asked(LOOK_UP).getFirst();
        assertThat(asked.body()).isEqualTo("{\"number\":\"c0000299\",\"detail\":\"4KX 912\"}");
        assertThat(asked.headers().keySet()).noneMatch("authorization"::equalsIgnoreCase);
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_language_is_changed_without_losing_what_was_typed_or_found() {
        var form = driver.open(PAGE);
        var typed = driver.post(
                PAGE, Map.of("csrf-token", token(form), "number", "C0000299", "detail", "", "language", "ar"));
        assertThat(typed.status()).isEqualTo(200);
        assertThat(typed.html()).contains("<html lang=\"ar\" dir=\"rtl\">", "value=\"C0000299\"", "تلقيت مخالفة");
        var found = driver.post(PAGE, Map.of("csrf-token", token(typed), "number", "C0000299", "detail", "4KX912"));
        assertThat(found.html()).contains("dir=\"rtl\"", "ادفع \u2068$105.00\u2069");
        var other = driver.post(
                PAGE, Map.of("csrf-token", token(found), "number", "C0000299", "detail", "4KX912", "language", "bn"));
        assertThat(other.html()).contains("<html lang=\"bn\" dir=\"ltr\">", "শুনানি চান");
        assertThat(driver.open(PAGE).html()).contains("<html lang=\"bn\"");
    }

    @ParameterizedTest
    @EnumSource(PublicLanguage.class)
    void every_language_has_every_word_with_the_same_gaps_and_shows_every_standing(PublicLanguage language)
            throws IOException {
        var english = words("");
        var own = words(
                language == PublicLanguage.EN ? "" : "_" + language.getCode().replace('-', '_'));
        var names = new TreeSet<>(own.stringPropertyNames());
        names.removeAll(List.of("weekdays", "months"));
        assertThat(names).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        names.forEach(name -> {
            assertThat(own.getProperty(name)).as(name).isNotBlank();
            assertThat(own.getProperty(name).contains("{0}"))
                    .as(name)
                    .isEqualTo(english.getProperty(name).contains("{0}"));
            if (language != PublicLanguage.EN && !name.equals("error")) {
                assertThat(own.getProperty(name)).as(name).isNotEqualTo(english.getProperty(name));
            }
        });
        var form = driver.open(PAGE);
        for (var standing : List.of(
                "PAY_OR_ASK", "MAY_ASK_COURT", "HEARING", "DEFAULTED", "BEFORE_COURT", "ENDED", "WARNING", "VOID")) {
            for (var day :
                    Arrays.asList(LocalDate.now().plusDays(9), LocalDate.now().minusDays(1), null)) {
                StubCitations.answers(LOOK_UP, 200, found(standing, day));
                var page = driver.post(
                        PAGE,
                        Map.of(
                                "csrf-token",
                                token(form),
                                "number",
                                "C0000299",
                                "detail",
                                "4KX912",
                                "language",
                                language.getCode()));
                assertThat(page.status()).as(standing).isEqualTo(200);
                assertThat(page.text("answer")).as(standing).isNotBlank().doesNotContain("{0}");
                form = page;
            }
        }
    }

    @Test
    void what_is_missing_is_named_and_linked_and_what_was_typed_stays() {
        var page = look("C0000299", " ");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("banner")).contains("Enter the license plate").doesNotContain("Enter the citation number");
        assertThat(page.attribute("number", "value")).isEqualTo("C0000299");
        assertThat(page.html()).contains("<title>Error: ", "href=\"#detail\"");
        assertThat(StubCitations.asked(LOOK_UP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, We did not find it", "400, We did not find it", "429, tried too often", "503, cannot be looked up"
    })
    void what_is_not_found_says_what_to_do_and_nothing_else(int status, String words) {
        StubCitations.answers(LOOK_UP, status, Fixtures.problem("any", status, "<b>what the service says</b>"));
        var page = look("C0000299", "4KX912");
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.text("banner")).contains(words);
        assertThat(page.html()).doesNotContain("what the service says");
        assertThat(page.attribute("detail", "value")).isEqualTo("4KX912");
    }

    @Test
    void what_is_typed_is_text() {
        var markup = "\"><script>alert(1)</script>";
        StubCitations.answers(LOOK_UP, 404, Fixtures.problem("any", 404, "no"));
        var page = look(markup, markup);
        assertThat(page.attribute("number", "value")).isEqualTo(markup);
        assertThat(page.elements("//script[not(@src)]")).isEmpty();
    }

    @Test
    void the_front_door_leads_there() {
        assertThat(driver.open("/").attribute("my-citation", "href")).isEqualTo(PAGE);
    }

    private Page look(String number, String detail) {
        return driver.post(PAGE, Map.of("csrf-token", token(driver.open(PAGE)), "number", number, "detail", detail));
    }

    private static String token(Page page) {
        return page.elements("//input[@name='csrf-token']").getFirst().getAttribute("value");
    }

    private static Properties words(String suffix) throws IOException {
        var words = new Properties();
        words.load(Files.newBufferedReader(
                Path.of("src", "main", "resources", "public", "holder" + suffix + ".properties"),
                StandardCharsets.UTF_8));
        return words;
    }

    private static String found(String standing, LocalDate lastDay) {
        return """
                {"number": "C0000299", "kind": "CIVIL", "standing": "%s", "citationDate": "2026-11-20",
                 "lines": [{"title": "Speeding", "assessment": "USD 105.00"}], "toPay": "USD 105.00", "hearingFee": "USD 25.00",
                 "lastDay": %s, "hearingAt": "2026-12-21T14:00:00Z", "hearingIn": "Cambridge District Court",
                 "writeTo": {"name": "Registry of Motor Vehicles, Citations", "address": "PO Box 55890, Boston", "confirmed": false},
                 "cites": ["G.L. c. 90C § 3(A)(2)"]}""".formatted(standing, lastDay == null ? null : "\"" + lastDay + "\"");
    }
}
