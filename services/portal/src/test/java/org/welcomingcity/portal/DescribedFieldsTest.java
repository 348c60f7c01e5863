package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field's hint is read with the field, and stays there beside what is wrong with it. */
@QuarkusTest
@PagesAlone
class DescribedFieldsTest {

    private static final String CITATION = "/citations/" + Fixtures.CITATION;
    private static final String FAULT = "this is wrong with it";

    private Browser all;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        StubCitations.does_not_hold_anybody_to_the_contract();
        all = Browser.of("s.mbeki", "supervisor", "chief", "administrator", "citation-clerk", "officer");
    }

    @Test
    void every_hint_of_the_stop_form_stays_when_its_field_has_a_fault() {
        var form = all.open("/stops/new");
        var sent = form.formOf("issue");
        var names = form.fields("stop-form");
        StubCitations.answers(
                "POST /api/v1/stops",
                422,
                problem(
                        "choice-refused",
                        422,
                        "No.",
                        names.stream().map(DescribedFieldsTest::wrong).toArray(String[]::new)));
        sent.put("location.description", "Main St");
        sent.put("driver.familyName", "Almeida");
        sent.put("driver.givenNames", "Rosa");
        sent.put("facts.licence", "NONE");
        sent.put("facts.identityEstablished", "true");
        sent.put("facts.vehicle.present", "false");
        sent.put("choice.person", "SUMMONS");
        var page = all.post("/stops", sent);
        assertThat(page.status()).isEqualTo(422);
        assertThatHintsStay(form, page, names, 8);
    }

    @ParameterizedTest
    @CsvSource({
        CITATION + "/contest, " + CITATION + "/contest/outcomes, POST /api/v1" + CITATION + "/contest/outcomes",
        "/books, /books, POST /api/v1/books",
        "/citations/C0000412/progress, /citations/C0000412/progress/delivery, POST /api/v1/citations/C0000412/delivery",
    })
    void every_hint_of_a_form_stays_when_its_field_has_a_fault(String where, String action, String service) {
        var form = all.open(where);
        var buttons = form.elements("//form[@action='%s']//button".formatted(action));
        assertThat(buttons)
                .as(() -> form.elements("//form").stream()
                        .map(each -> each.getAttribute("action"))
                        .toList()
                        .toString())
                .isNotEmpty();
        var names = form.elements("//form[@action='%s']//*[@name][not(@type='hidden')]".formatted(action)).stream()
                .map(field -> field.getAttribute("name"))
                .distinct()
                .toList();
        StubCitations.answers(
                service,
                400,
                problem(
                        "malformed-request",
                        400,
                        "No.",
                        names.stream()
                                .map(name -> name.substring(name.indexOf('.') + 1))
                                .map(DescribedFieldsTest::wrong)
                                .toArray(String[]::new)));
        var page = all.press(form, buttons.getFirst().getAttribute("id"));
        assertThat(page.status()).isEqualTo(400);
        assertThatHintsStay(form, page, names, 0);
    }

    @Test
    void the_search_keeps_its_hints_as_well() {
        var form = all.open("/search");
        var names = form.fields("search-form");
        StubCitations.answers(
                "GET /api/v1/citation-search",
                400,
                problem(
                        "malformed-request",
                        400,
                        "No.",
                        names.stream().map(DescribedFieldsTest::wrong).toArray(String[]::new)));
        assertThatHintsStay(form, all.open("/search?number=x"), names, 6);
    }

    // Where a field had a hint before it had a fault, it has both; and the fault is told in any case.
    private static void assertThatHintsStay(Page before, Page after, List<String> names, int hints) {
        var withHint = names.stream()
                .filter(name -> !before.describedBy(name).isEmpty())
                .toList();
        assertThat(withHint).hasSizeGreaterThanOrEqualTo(hints);
        for (var name : withHint) {
            assertThat(after.describedBy(name)).as(name).containsAll(before.describedBy(name));
        }
        assertThat(names.stream().filter(name -> after.faultsBeside(name).contains(FAULT)))
                .as("faults that are shown")
                .isNotEmpty()
                .allSatisfy(name -> assertThat(after.describedBy(name))
                        .as(name)
                        .anySatisfy(told -> assertThat(told).contains(FAULT)));
    }

    private static String wrong(String field) {
        return fault(field, "r", "", FAULT, "");
    }
}
