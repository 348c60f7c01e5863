package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import org.junit.jupiter.api.Test;

/** What the realm promises about passwords, guessing and the life of a token. */
class RealmJourneyTest {

    private static final Realm REALM = RunningCity.get().realm();

    @Test
    void aTokenLivesLessThanAMinute() {
        // Keycloak says how many whole seconds are left of the fifty; one may have begun while it answered.
        REALM.asksForToken("dept-police-cad")
                .then()
                .statusCode(200)
                .body("expires_in", allOf(greaterThanOrEqualTo(45), lessThanOrEqualTo(50)));
    }

    @Test
    void aShortPasswordIsRefused() {
        REALM.asksForAccount("short.password", "elevenchars")
                .then()
                .statusCode(400)
                .body(containsString("assword"));
    }

    @Test
    void whoGuessesIsLockedOutEvenWithTheRightPassword() {
        try (var guesser = Person.withRole("officer.sixth", "officer")) {
            guesser.click("#sign-in");
            for (var attempt = 0; attempt < 6; attempt++) {
                guesser.sees("#username").fill("officer.sixth");
                guesser.sees("#password").fill("wrong-password-" + attempt);
                guesser.click("#kc-login");
                assertThat(guesser.sees("[id^=input-error]").first()).isVisible();
            }
            guesser.sees("#username").fill("officer.sixth");
            guesser.sees("#password").fill(Realm.PASSWORD);
            guesser.click("#kc-login");
            guesser.remembers("guesser-locked-out");
            assertThat(guesser.sees("[id^=input-error]").first()).isVisible();
        }
    }
}
