package org.welcomingcity.citations.citation.http;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Placeholder;
import org.welcomingcity.kernel.PlateIssuer;

/**
 * Checks the driver of a stop form. One name is enough, and what looks like a made-up one is asked back once: nobody has to
 * invent a part of a name that a person does not have.
 */
final class DriverReader {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final int OLDEST_DRIVER = 120;

    private DriverReader() {}

    /** Notes what is wrong with a driver on this day. */
    static void check(StopForm.DriverForm driver, LocalDate today, Faults faults) {
        checkName("driver.familyName", driver.familyName(), driver, faults);
        checkName("driver.givenNames", driver.givenNames(), driver, faults);
        var state = driver.licenceState();
        if (state != null && !state.equals(PlateIssuer.OTHER) && !PlateIssuer.isState(state)) {
            faults.add(
                    "driver.licenceState",
                    "licence-state",
                    "%s is not a state that issues licenses".formatted(state),
                    "send the postal code of the state, such as MA, or OTHER for any other issuer");
        }
        var born = driver.dateOfBirth();
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST_DRIVER)))) {
            faults.add("driver.dateOfBirth", "date-of-birth", "nobody who drives was born then", "check the year");
        }
        if (driver.address() != null) {
            check(driver.address(), faults);
        }
    }

    private static void checkName(String field, @Nullable String name, StopForm.DriverForm driver, Faults faults) {
        if (name == null) {
            return;
        }
        if (Placeholder.isNoName(name)) {
            faults.add(
                    field,
                    "name-form",
                    "there is no letter in this name",
                    "Enter the name as it is on the document or was given. Leave given names empty where the person has one name");
        } else if (Placeholder.isName(name) && !Boolean.TRUE.equals(driver.nameAsGiven())) {
            faults.add(
                    field,
                    "name-placeholder",
                    "%s is often entered where a name is missing".formatted(name.strip()),
                    "If the person has one name, enter it as the family name and leave given names empty. If this is the name,"
                            + " confirm it (nameAsGiven)");
        }
    }

    private static void check(StopForm.AddressForm address, Faults faults) {
        if (!PlateIssuer.isState(address.state())) {
            faults.add("driver.address.state", "address-state", "not a state's postal code", "send one such as MA");
        }
        if (!POSTAL_CODE.matcher(address.postalCode().strip()).matches()) {
            faults.add(
                    "driver.address.postalCode",
                    "address-postal-code",
                    "not a ZIP code",
                    "send five digits, or nine with a hyphen");
        }
    }
}
