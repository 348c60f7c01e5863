package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.portal.frame.session.CookieStamp;

/** A session that nobody uses ends, on the server's side. */
@QuarkusTest
@PagesAlone
class IdleLockTest {

    private static final Duration ALMOST = Duration.ofMinutes(29);
    private static final Duration TOO_LONG = Duration.ofMinutes(31);

    @Inject
    CookieStamp stamp;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
    }

    @Test
    void whoever_was_away_for_too_long_signs_in_again_and_goes_on_where_they_were() {
        var officer = last_seen("o.reyes", TOO_LONG);
        var locked = officer.open("/stops/drafts/" + Fixtures.DRAFT);
        assertThat(locked.address()).isEqualTo("/signed-out");
        assertThat(locked.text("main")).contains("Locked", "go on where you were");
        assertThat(StubCitations.asked("GET /api/v1/drafts/" + Fixtures.DRAFT)).isEmpty();
        StubRealm.at_the_door("o.reyes", "O. Reyes", "officer");
        assertThat(officer.open("/sign-in").address()).isEqualTo("/stops/drafts/" + Fixtures.DRAFT);
        assertThat(officer.open("/sign-in").address()).as("only once").isEqualTo("/");
    }

    @Test
    void somebody_else_who_signs_in_there_does_not_land_on_the_first_ones_page() {
        var browser = last_seen("o.reyes", TOO_LONG);
        browser.open("/stops/drafts/" + Fixtures.DRAFT);
        StubRealm.at_the_door("o.other", "Other", "officer");
        assertThat(browser.open("/sign-in").address()).isEqualTo("/");
    }

    @Test
    void whoever_was_here_lately_stays() {
        assertThat(last_seen("o.reyes", ALMOST).open("/stops/new").address()).isEqualTo("/stops/new");
        assertThat(Browser.of("o.new", "officer").open("/stops/new").address()).isEqualTo("/stops/new");
    }

    @Test
    void a_part_of_a_page_is_answered_as_the_end_of_a_session_and_a_form_is_not_taken() {
        var officer = last_seen("o.reyes", TOO_LONG);
        assertThat(officer.openInPart("/stops/locations?location.description=mass")
                        .status())
                .isEqualTo(499);
        var form = Browser.of("o.reyes", "officer").open("/stops/new").formOf("issue");
        var away = last_seen("o.reyes", TOO_LONG);
        away.keeps("portal-csrf", form.get("csrf-token"));
        assertThat(away.post("/stops", form).address()).isEqualTo("/signed-out");
        assertThat(StubCitations.asked("POST /api/v1/stops")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x.y", "AAAA.MjAzMC0wMS0wMVQwMDowMDowMFo", "a.b.c"})
    void a_cookie_that_is_not_ours_counts_for_nothing(String forged) {
        var officer = last_seen("o.reyes", TOO_LONG);
        officer.keeps("portal-seen", forged);
        assertThat(officer.open("/stops/new").address()).isEqualTo("/signed-out");
    }

    @Test
    void another_ones_cookie_counts_for_nothing() {
        var officer = last_seen("o.reyes", TOO_LONG);
        officer.keeps(
                "portal-seen",
                stamp.stamped("portal-seen", "o.other", Instant.now().toString()));
        assertThat(officer.open("/stops/new").address()).isEqualTo("/signed-out");
        officer = last_seen("o.reyes", TOO_LONG);
        officer.keeps(
                "portal-seen",
                stamp.stamped("portal-return", "o.reyes", Instant.now().toString()));
        assertThat(officer.open("/stops/new").address()).isEqualTo("/signed-out");
    }

    @ParameterizedTest
    @CsvSource({
        "/stops/drafts/6a1d1c39-65d9-4d0c-9d1b-0f7e4c1b2a33, /stops/drafts/6a1d1c39-65d9-4d0c-9d1b-0f7e4c1b2a33",
        "https://elsewhere.example/, /",
        "//elsewhere.example/, /",
        "/\\elsewhere.example, /"
    })
    void locking_leads_back_to_a_page_of_ours_and_to_no_other(String back, String lands) {
        var officer = Browser.of("o.reyes", "officer");
        var locked = officer.press(officer.open("/stops/new"), "lock-sign-in", "back", back);
        assertThat(locked.address()).isEqualTo("/signed-out");
        assertThat(locked.text("main")).contains("Locked");
        assertThat(officer.open("/sign-in").address()).isEqualTo(lands);
    }

    @Test
    void a_page_tells_its_script_when_to_cover_the_screen() {
        var page = Browser.of("o.reyes", "officer").open("/");
        assertThat(page.elements("//body").getFirst().getAttribute("data-idle-seconds"))
                .isEqualTo("1800");
        assertThat(page.has("lock-cover")).isTrue();
        assertThat(Browser.signedOut().open("/").has("lock-cover")).isFalse();
    }

    private Browser last_seen(String name, Duration ago) {
        StubRealm.at_the_door(name, name, "officer");
        StubRealm.signed_in(Duration.ofHours(2));
        var browser = Browser.signedOut();
        browser.keeps(
                "portal-seen",
                stamp.stamped("portal-seen", name, Instant.now().minus(ago).toString()));
        return browser;
    }
}
