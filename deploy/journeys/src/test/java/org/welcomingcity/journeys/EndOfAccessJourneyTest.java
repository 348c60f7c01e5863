package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** Signing out, and being disabled, end access: at once at the screens, within a minute at the services. */
class EndOfAccessJourneyTest {

    private static final Pattern AT_THE_REALM = Pattern.compile(".*/realms/welcoming-city/.*");

    @Test
    void cookiesFromBeforeTheSignOutLeadToTheSignIn() {
        try (var officer = Person.signedIn("officer.leaves", "officer");
                var thief = Person.back("officer.leaves")) {
            thief.opens("/stops/new");
            assertThat(thief.sees("#issue")).isVisible();

            officer.click(".wc-user summary");
            officer.click("#sign-out");
            assertThat(officer.sees("#sign-in")).isVisible();

            thief.opens("/stops/new");
            assertThat(thief.page()).hasURL(AT_THE_REALM);
            assertThat(thief.sees("#password")).isVisible();
        }
    }

    @Test
    void openingTheAddressSignsNobodyOut() {
        try (var officer = Person.signedIn("officer.stays", "officer")) {
            officer.opens("/sign-out");
            officer.opens("/stops/new");
            assertThat(officer.sees("#issue")).isVisible();
        }
    }

    @Test
    void aDisabledAccountIsOutAtOnceAtTheScreensAndWithinAMinuteAtTheServices() throws InterruptedException {
        try (var officer = Person.signedIn("officer.dismissed", "officer")) {
            var realm = RunningCity.get().realm();
            var token = realm.tokenOf(officer);
            assertThat(statusOf(token)).isEqualTo(200);
            realm.disable("officer.dismissed");
            var disabled = Instant.now();

            officer.opens("/stops/new");
            assertThat(officer.page()).hasURL(AT_THE_REALM);

            while (statusOf(token) == 200 && Instant.now().isBefore(disabled.plusSeconds(60))) {
                Thread.sleep(Duration.ofSeconds(1));
            }
            assertThat(statusOf(token)).isEqualTo(401);
        }
    }

    private static int statusOf(String token) {
        return given().auth()
                .oauth2(token)
                .get(RunningCity.get().url(Part.CITATIONS) + "/api/v1/drafts")
                .statusCode();
    }
}
