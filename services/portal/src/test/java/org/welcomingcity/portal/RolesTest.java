package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@PagesAlone
class RolesTest {

    private static final Set<String> RECORDING = Set.of("officer", "supervisor", "chief");
    private static final Set<String> READING = Set.of("officer", "supervisor", "chief", "citation-clerk", "auditor");
    private static final Set<String> REVIEWING = Set.of("supervisor", "chief", "auditor");
    private static final Set<String> REVIEWED = Set.of("officer", "supervisor", "chief", "auditor");
    private static final Set<String> EXCHANGING = Set.of("supervisor", "chief", "citation-clerk", "auditor");
    private static final Set<String> LOOKING_UP =
            Set.of("officer", "supervisor", "chief", "citation-clerk", "auditor", "solicitor", "administrator");
    private static final Set<String> CHECKING = Set.of("administrator", "solicitor", "auditor");
    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("/stops/new", RECORDING),
            Map.entry("/citations", READING),
            Map.entry("/work", READING),
            Map.entry("/drafts", RECORDING),
            Map.entry("/send", Set.of("supervisor", "chief", "citation-clerk")),
            Map.entry("/differences", EXCHANGING),
            Map.entry("/differences/" + Fixtures.DIFFERENCE, EXCHANGING),
            Map.entry("/transmissions", EXCHANGING),
            Map.entry("/transmissions/files", Set.of("citation-clerk")),
            Map.entry("/transmissions/batches/" + Fixtures.BATCH, Set.of("citation-clerk", "auditor")),
            Map.entry("/search", READING),
            Map.entry("/search?number=C0", READING),
            Map.entry("/citations/" + Fixtures.CITATION, READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/decision", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/progress", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/vehicle", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/history", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/contest", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/complaint-application", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/summonses", READING),
            Map.entry("/citations/" + Fixtures.CITATION + "/summonses/" + Fixtures.SUMMONS, READING),
            Map.entry("/departures", REVIEWED),
            Map.entry("/departures/" + Fixtures.DEPARTURE, REVIEWED),
            Map.entry("/citations/" + Fixtures.CITATION + "/perceived", RECORDING),
            Map.entry("/reports/departures", Set.of("supervisor", "chief", "auditor", "solicitor", "council-viewer")),
            Map.entry("/reports/perceived", Set.of("chief", "auditor", "solicitor", "council-viewer")),
            Map.entry("/offences", LOOKING_UP),
            Map.entry("/offences/90-10", LOOKING_UP),
            Map.entry("/charges", LOOKING_UP),
            Map.entry("/charge-lists", CHECKING),
            Map.entry("/charge-lists/" + Fixtures.CHARGE_LIST, CHECKING));

    @BeforeEach
    void afresh() {
        StubCitations.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, /, step",
        "supervisor, /, to-review",
        "chief, /, to-review",
        "citation-clerk, /, step",
        "auditor, /, waiting",
        "administrator, /state-data, import",
        "council-viewer, /state-data/ordinance, verdict",
        "solicitor, /state-data, import",
        "impound-clerk, /, landing-other",
    })
    void everybody_lands_where_their_work_is(String role, String address, String hook) {
        var page = Browser.of("somebody", role).open("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).isEqualTo(address);
        assertThat(page.hooked(hook)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer",
                "supervisor",
                "chief",
                "citation-clerk",
                "impound-clerk",
                "records-officer",
                "solicitor",
                "council-viewer",
                "auditor",
                "administrator"
            })
    void a_page_opens_to_its_roles_and_says_so_plainly_to_others(String role) {
        var browser = Browser.of("a-" + role, role);
        PAGES.forEach((address, roles) -> {
            var page = browser.open(address);
            if (roles.contains(role)) {
                assertThat(page.status()).as("%s %s", role, address).isEqualTo(200);
            } else {
                assertThat(page.status()).as("%s %s", role, address).isEqualTo(403);
                assertThat(page.text("main"))
                        .contains("This is not open to you")
                        .contains("Your roles do not open");
                assertThat(page.html()).doesNotContain("Exception").doesNotContain("at io.quarkus");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"auditor, 403", "officer, 403"})
    void only_supervisors_and_the_chief_conclude(String role, int status) {
        var browser = Browser.of("a-" + role, role);
        var token = Browser.of("s.supervisor", "supervisor")
                .open("/departures/" + Fixtures.DEPARTURE)
                .formOf("conclude");
        assertThat(browser.post("/departures/" + Fixtures.DEPARTURE + "/conclusion", token)
                        .status())
                .isIn(400, status);
        assertThat(StubCitations.asked("PUT /api/v1/departures/" + Fixtures.DEPARTURE + "/conclusion"))
                .isEmpty();
    }

    @Test
    void the_service_is_asked_in_the_name_of_the_person_at_the_screen() {
        Browser.of("o.rivera", "officer").open("/citations");
        var asked = StubCitations.asked("GET /api/v1/citations").getLast();
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void who_is_not_signed_in_is_shown_the_door_and_nothing_else() {
        var page = Browser.signedOut().open("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has("sign-in")).isTrue();
        assertThat(page.has("sign-out")).isFalse();
        assertThat(StubCitations.asked("GET /api/v1/citations")).isEmpty();
    }

    @Test
    void an_address_kept_as_a_bookmark_is_where_one_lands_after_signing_in() {
        StubRealm.at_the_door("c.lindqvist", "C. Lindqvist", "citation-clerk");
        var page = Browser.signedOut().open("/citations/" + Fixtures.CITATION);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("citation-number")).isEqualTo(Fixtures.CITATION);
    }
}
