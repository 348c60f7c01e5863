package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever got a citation looks it up on a phone, without an account, in their own language. */
class HolderJourneyTest {

    @Test
    void aDriverLearnsWhatToDoInTheirOwnLanguage() {
        String number;
        try (var officer = Person.anybody("officer")) {
            number = Stop.citedForAStopSign(officer, "Holder");
        }
        try (var driver = Person.withRole("driver.holds", "impound-clerk")) {
            driver.opens("/my-citation");
            Inspection.of(driver, "my-citation");
            driver.click("#find");
            assertThat(driver.sees("#banner")).containsText("Enter the citation number");
            Inspection.of(driver, "my-citation-missing");
            driver.types("number", number.toLowerCase(Locale.ROOT));
            driver.types("detail", "9zz 999");
            driver.click("#find");
            assertThat(driver.sees("#banner")).containsText("We did not find it");
            driver.types("detail", "1abc 23");
            driver.click("#find");
            assertThat(driver.sees("#answer")).containsText("Answer by");
            Inspection.of(driver, "my-citation-found");
            driver.click("[data-test=languages]");
            driver.click("button[value=ar]");
            assertThat(driver.sees("html")).hasAttribute("dir", "rtl");
            assertThat(driver.sees("#number")).hasText(number);
            Inspection.of(driver, "my-citation-found-in-arabic");
            driver.click("#clear");
            assertThat(driver.sees("#answer")).hasCount(0);
            assertThat(driver.sees("html")).hasAttribute("lang", "ar");
        }
    }
}
