package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.welcomingcity.local.city.Part;

/** A citation on its way from the roadside to who decides about it, as officers and clerks report it. */
final class OnItsWay {

    /** Today, where the city is. */
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    private static boolean known;

    private OnItsWay() {}

    /** This minute, where the city is, as it is typed. */
    static String now() {
        return LocalDateTime.now(ZoneId.of("America/New_York"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Says that the driver got a copy at the scene, now. The form says nothing of itself. */
    static void saysGivenAtScene(Person officer) {
        officer.picks("manner", "AT_SCENE");
        officer.types("deliveredAt", now());
    }

    /** The number of the citation on the screen. */
    static String numberSeenBy(Person person) {
        return person.sees("#citation-number").innerText().strip();
    }

    /** The violator got their copy at the scene, and the other copies are with the chief. */
    static void givenAndHandedIn(Person officer, String number) {
        theChiefsDesigneeIsKnown();
        officer.opens("/citations/" + number + "/progress");
        saysGivenAtScene(officer);
        officer.click("#deliver");
        assertThat(officer.sees("[data-test=status]")).hasText("Given at the scene");
        officer.types("handedInAt", now());
        officer.finds("receivedBy", "chief.des", "chief.designee");
        officer.click("#hand-in");
        assertThat(officer.sees("[data-test=status]")).hasText("Copies with the chief");
    }

    /** The receiver acknowledged it. */
    static void acknowledged(Person clerk, String number, String status) {
        clerk.opens("/citations/" + number + "/progress");
        forwarded(clerk, "SENT", "bag 7");
        assertThat(clerk.sees("[data-test=forwarding]")).hasCount(1);
        forwarded(clerk, "ACKNOWLEDGED", "ack-" + number);
        assertThat(clerk.sees("[data-test=status]")).hasText(status);
    }

    private static void forwarded(Person clerk, String event, String reference) {
        clerk.picks("event", event);
        clerk.sees("[name=means]").selectOption("ELECTRONIC");
        clerk.types("happenedAt", now());
        clerk.types("reference", reference);
        clerk.click("#forward");
    }

    /** Opens one of the folded forms. */
    static void opens(Person person, String form) {
        person.click("#" + form + " > summary");
        assertThat(person.sees("#" + form).getByRole(AriaRole.BUTTON).first()).isVisible();
    }

    /** Where the citation stands, in the database. */
    static String statusOf(String number) {
        return RunningCity.get()
                .rows(Part.CITATIONS, "select status from citation where number = '" + number + "'")
                .getFirst();
    }

    // Copies are handed in to somebody whom the city knows.
    private static synchronized void theChiefsDesigneeIsKnown() {
        if (!known) {
            Person.signedIn("chief.designee", "chief").close();
            known = true;
        }
    }
}
