package org.welcomingcity.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signed out, or may sign in no longer, is out: with the cookies they had, too. */
@QuarkusTest
@PagesAlone
class SignOutTest {

    private static final String PAGE = "/stops/new";

    @BeforeEach
    void afresh() {
        StubCitations.reset();
    }

    @AfterEach
    void answersAgain() {
        StubRealm.is_away(false);
    }

    @Test
    void cookies_from_before_the_sign_out_lead_to_the_sign_in() {
        var officer = Browser.of("o.leaves", "officer");
        var page = officer.open(PAGE);
        var stolen = officer.copied();
        assertThat(stolen.open(PAGE).status()).isEqualTo(200);

        assertThat(officer.press(page, "sign-out").address()).isEqualTo("/signed-out");

        assertThat(officer.leadsTo(PAGE)).contains("/realms/welcoming-city/auth");
        assertThat(stolen.leadsTo(PAGE)).contains("/realms/welcoming-city/auth");
        assertThat(stolen.openInPart("/stops/locations?location.description=mass")
                        .status())
                .isEqualTo(499);
    }

    @Test
    void a_form_from_before_the_sign_out_is_not_taken() {
        var officer = Browser.of("o.leaves", "officer");
        var page = officer.open(PAGE);
        var stolen = officer.copied();
        officer.press(page, "sign-out");
        StubCitations.reset();

        stolen.press(page, "issue", "driver.familyName", "Sample");

        assertThat(StubCitations.asked("POST /api/v1/stops")).isEmpty();
    }

    @Test
    void locking_ends_the_session_as_well() {
        var officer = Browser.of("o.locks", "officer");
        var page = officer.open(PAGE);
        var stolen = officer.copied();

        assertThat(officer.press(page, "lock-sign-in", "back", PAGE).address()).isEqualTo("/signed-out");

        assertThat(stolen.leadsTo(PAGE)).contains("/realms/welcoming-city/auth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/lock", "/lock?back=/citations", "/signed-out", "/logout/back-channel"})
    void opening_an_address_ends_no_session(String address) {
        var officer = Browser.of("o.stays", "officer");

        officer.open(address);

        assertThat(officer.leadsTo(PAGE)).isEmpty();
        assertThat(officer.open(PAGE).address()).isEqualTo(PAGE);
    }

    @Test
    void the_page_of_the_address_asks() {
        var officer = Browser.of("o.asks", "officer");

        assertThat(officer.press(officer.open("/sign-out"), "sign-out-now").address())
                .isEqualTo("/signed-out");

        assertThat(officer.leadsTo(PAGE)).contains("/realms/welcoming-city/auth");
        assertThat(Browser.signedOut().open("/sign-out").address()).isEqualTo("/signed-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/lock"})
    void another_site_signs_nobody_out(String address) {
        var officer = Browser.of("o.stays", "officer");
        officer.open(PAGE);

        assertThat(officer.post(address, Map.of()).status()).isEqualTo(400);
        assertThat(officer.post(address, Map.of("csrf-token", "made-up")).status())
                .isEqualTo(400);
        assertThat(officer.postFrom("cross-site", address, Map.of()).status()).isEqualTo(400);

        assertThat(officer.leadsTo(PAGE)).isEmpty();
    }

    @Test
    void an_account_that_was_disabled_is_out_with_the_next_page() {
        var officer = Browser.of("o.dismissed", "officer");
        assertThat(officer.leadsTo(PAGE)).isEmpty();

        StubCitations.reset();
        StubRealm.disable("o.dismissed");

        assertThat(officer.leadsTo(PAGE)).contains("/realms/welcoming-city/auth");
        assertThat(StubCitations.asked("GET /api/v1/drafts")).isEmpty();
    }

    @Test
    void the_realm_says_when_a_session_ended_elsewhere() {
        var officer = Browser.of("o.elsewhere", "officer");
        assertThat(officer.leadsTo(PAGE)).isEmpty();

        given().formParam("logout_token", StubRealm.logout_token())
                .post("/logout/back-channel")
                .then()
                .statusCode(200);

        assertThat(officer.leadsTo(PAGE)).contains("/realms/welcoming-city/auth");
    }

    @Test
    void what_no_realm_signed_ends_nothing() {
        var officer = Browser.of("o.stays", "officer");

        given().formParam("logout_token", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJpZC1vZi1vLnN0YXlzIn0.")
                .post("/logout/back-channel")
                .then()
                .statusCode(400);

        assertThat(officer.leadsTo(PAGE)).isEmpty();
    }

    @Test
    void while_the_realm_does_not_answer_nothing_is_shown_and_nobody_is_told_they_are_out() {
        var officer = Browser.of("o.waits", "officer");
        var page = officer.open(PAGE);

        StubRealm.is_away(true);

        assertThat(officer.open(PAGE).status()).isEqualTo(503);
        assertThat(officer.press(page, "sign-out").status()).isEqualTo(503);
        StubRealm.is_away(false);
        assertThat(officer.leadsTo(PAGE)).isEmpty();
    }
}
