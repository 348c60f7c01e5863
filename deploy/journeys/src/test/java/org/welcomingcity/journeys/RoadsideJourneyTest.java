package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** An unlicensed stop as it is: on a phone, with one hand, on a bad line, interrupted. */
class RoadsideJourneyTest {

    private static final RunningCity CITY = RunningCity.get();
    private static final Pattern NUMBER = Pattern.compile("C[0-9]{7}");
    private static final int MOST_TAPS = 17;

    @Test
    void onASmallScreenAnUnlicensedStopTakesAtMostSeventeenTaps() {
        try (var officer = Person.onAPhone("officer.phone", "officer")) {
            officer.page()
                    .addInitScript("addEventListener('pointerdown', e => e.isTrusted && sessionStorage.setItem('taps',"
                            + " 1 + Number(sessionStorage.getItem('taps'))), true)");
            officer.opens("/stops/new");
            officer.taps("[id='location.description']");
            officer.page().keyboard().type("Prospect");
            officer.taps("#location-matches >> text=Massachusetts Ave & Prospect St");
            officer.taps("[id='driver.familyName']");
            officer.page().keyboard().type("Tapper");
            officer.taps("[id='driver.givenNames']");
            officer.page().keyboard().type("Robin");
            officer.taps("[id='vehicle.plate.characters']");
            officer.page().keyboard().type("7TAP11");
            for (var answer : List.of(
                    "facts.vehicle.registered.true",
                    "facts.vehicle.insured.true",
                    "facts.vehicle.platesRevoked.false",
                    "facts.licence.NONE",
                    "facts.identityEstablished.true",
                    "facts.vehicle.present.true",
                    "facts.vehicle.evidence.false",
                    "facts.vehicle.passenger.OFFER_ACCEPTED")) {
                officer.taps("[id='%s']".formatted(answer));
            }
            assertThat(officer.sees("#decision-sentence"))
                    .hasText(
                            "SUMMONS whenever possible, in the officer's discretion; hand the car over to the licensed passenger");
            officer.taps("[id='choice.person.SUMMONS']");
            officer.taps("[id='choice.vehicle.HAND_OVER']");
            officer.taps("#issue");
            assertThat(officer.sees("#citation-number")).hasText(NUMBER);
            var taps = Integer.parseInt((String) officer.page().evaluate("() => sessionStorage.getItem('taps')"));
            System.out.println("taps from the empty form to the issued citation: " + taps);
            assertThat(taps).isBetween(5, MOST_TAPS);
            Inspection.of(officer, "citation-just-issued");
        }
    }

    @Test
    void aLostConnectionLosesNothingAndDoublesNothing() {
        try (var officer = Person.signedIn("officer.offline", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Cutoff");
            officer.picks("facts.vehicle.passenger", "OFFER_ACCEPTED");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "HAND_OVER");
            officer.connected(false);
            officer.click("#issue");
            assertThat(officer.sees("#offline")).isVisible();
            officer.types("choice.reason", "typed while there was no connection");
            officer.remembers("stop-without-connection");
            assertThat(issuedTo("Cutoff")).isZero();

            officer.connected(true);
            assertThat(officer.sees("#online-again")).isVisible();
            assertThat(officer.sees("[name='driver.familyName']")).hasValue("Cutoff");
            // The stop gets through, and the answer does not: the worst moment.
            var attempts = new AtomicInteger();
            officer.page().route("**/stops", route -> {
                if (attempts.getAndIncrement() == 0) {
                    route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    route.abort();
                } else {
                    route.resume();
                }
            });
            officer.click("#issue");
            assertThat(officer.sees("#offline")).isVisible();
            assertThat(issuedTo("Cutoff")).isEqualTo(1);
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).hasText(NUMBER);
            assertThat(attempts).hasValue(2);
            assertThat(issuedTo("Cutoff")).isEqualTo(1);
            assertThat(officer.sees("main")).containsText("typed while there was no connection");
        }
    }

    @Test
    void aDraftSurvivesTheBrowserAndALockedScreen() {
        try (var officer = Person.signedIn("officer.crash", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Crasher");
            assertThat(officer.sees("#draft-note")).containsText("Saved at");
            // The window is gone without a word.
        }
        assertThat(CITY.rows(
                        Part.CITATIONS, "select encode(sealed, 'escape') from draft where owner = 'officer.crash'"))
                .hasSize(1)
                .noneMatch(text -> text.contains("Crasher"));
        try (var officer = Person.again("officer.crash")) {
            Inspection.of(officer, "officer-first-page");
            assertThat(officer.sees("[data-test=draft]")).containsText("Crasher, Robin");
            officer.click("[data-test=draft] a");
            Inspection.of(officer, "officer-drafts");
            officer.click("[data-test=draft] >> text=Go on");
            assertThat(officer.sees("[name='driver.familyName']")).hasValue("Crasher");

            officer.page().clock().install();
            officer.page().reload();
            officer.page().clock().fastForward("29:00");
            assertThat(officer.sees("#lock-cover")).isHidden();
            officer.page().clock().fastForward("01:05");
            assertThat(officer.sees("h1")).hasText("Locked");
            assertThat(officer.sees("main")).not().containsText("Crasher");
            Inspection.of(officer, "locked");
            // The session is over at the realm as well: it asks for the password again.
            officer.click("#sign-in");
            officer.page().locator("#username").fill("officer.crash");
            officer.page().locator("#password").fill(Realm.PASSWORD);
            officer.click("#kc-login");
            assertThat(officer.sees("[name='driver.familyName']")).hasValue("Crasher");
            assertThat(officer.page()).hasURL(Pattern.compile(".*/stops/drafts/[0-9a-f-]{36}$"));
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "WAITING");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).hasText(NUMBER);
            // Nothing that was typed is left; only what the draft became, so that a late save does not bring it back.
            assertThat(CITY.rows(
                            Part.CITATIONS,
                            "select length(sealed) || ' ' || became from draft where owner = 'officer.crash'"))
                    .singleElement()
                    .asString()
                    .startsWith("0 citation C");
            assertThat(issuedTo("Crasher")).isEqualTo(1);
        }
    }

    @Test
    void theKeyboardAloneIssuesACitation() {
        try (var officer = Person.signedIn("officer.keys", "officer")) {
            var keys = officer.page().keyboard();
            officer.opens("/");
            officer.tabsTo("#record-stop");
            keys.press("Enter");
            assertThat(officer.sees("#stop-form")).isVisible();
            Inspection.of(officer, "stop-form");
            officer.tabsTo("[id='location.description']");
            keys.type("Inman");
            assertThat(officer.sees("#location-matches li")).hasCount(1);
            keys.press("ArrowDown");
            keys.press("Enter");
            assertThat(officer.sees("[id='location.description']")).hasValue("Cambridge St & Inman St");
            officer.tabsTo("[id='driver.familyName']");
            keys.type("Keyboard");
            officer.tabsTo("[id='driver.givenNames']");
            keys.type("Robin");
            officer.tabsTo("[id='vehicle.plate.characters']");
            keys.type("5KEY55");
            // Nothing is answered for the officer, so each question is, in the order of the form.
            answers(officer, "facts.vehicle.registered", "true");
            answers(officer, "facts.vehicle.insured", "true");
            answers(officer, "facts.vehicle.platesRevoked", "false");
            answers(officer, "facts.licence", "NONE");
            answers(officer, "facts.identityEstablished", "true");
            answers(officer, "facts.vehicle.present", "true");
            answers(officer, "facts.vehicle.passenger", "NONE");
            answers(officer, "facts.vehicle.opportunity", "NOT_GIVEN");
            answers(officer, "facts.vehicle.locationSafe", "true");
            answers(officer, "facts.vehicle.mayStayParked", "false");
            answers(officer, "facts.vehicle.alternative", "NONE");
            answers(officer, "facts.vehicle.evidence", "false");
            answers(officer, "choice.person", "SUMMONS");
            answers(officer, "choice.vehicle", "WAITING");
            officer.tabsTo("#issue");
            keys.press("Enter");
            assertThat(officer.sees("#citation-number")).hasText(NUMBER);
            // What happened is where the keyboard is.
            assertThat((Boolean) officer.page().evaluate("() => document.activeElement.id === 'banner'"))
                    .isTrue();
        }
    }

    private static void answers(Person officer, String question, String answer) {
        var keys = officer.page().keyboard();
        officer.tabsTo("[name='%s']".formatted(question));
        keys.press("Space");
        for (var step = 0;
                step < 8
                        && !officer.sees("[id='%s.%s']".formatted(question, answer))
                                .isChecked();
                step++) {
            keys.press("ArrowDown");
        }
    }

    private static int issuedTo(String familyName) {
        return Integer.parseInt(CITY.rows(
                        Part.CITATIONS,
                        "select count(*)::text from citation where driver_family_name = '" + familyName + "'")
                .getFirst());
    }
}
