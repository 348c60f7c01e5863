package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can change the system, or decides about information, shows a second factor. */
class SecondFactorJourneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "solicitor"})
    void thePasswordAloneIsNotEnough(String role) {
        try (var person = Person.withRole(role + ".first", role)) {
            person.givesPassword();
            assertThat(person.sees("#kc-totp-settings")).isVisible();
            person.remembers(role + "-second-factor");
            person.opens("/");
            assertThat(person.sees("#sign-in")).isVisible();
        }
    }

    @Test
    void anOfficersPasswordIs() {
        try (var officer = Person.signedIn("officer.fourth", "officer")) {
            assertThat(officer.sees("#record-stop")).isVisible();
        }
    }

    @Test
    void theSignInIsACodeFlowWithProofKey() {
        try (var officer = Person.withRole("officer.fifth", "officer")) {
            officer.click("#sign-in");
            assertThat(officer.page())
                    .hasURL(Pattern.compile(".*response_type=code.*code_challenge_method=S256.*|"
                            + ".*code_challenge_method=S256.*response_type=code.*"));
        }
    }
}
