package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The driver, as far as a citation needs to name a person. Prints itself masked.
 *
 * @param familyName as on the document shown, or as given; the one name of a person who has one
 * @param givenNames likewise; null where the person has one name
 * @param dateOfBirth where it was established
 * @param address where a copy can be sent
 * @param licenceNumber the number of the licence, where there is one
 * @param licenceState the US postal code of the state that issued it, or {@code OTHER}; not which other
 */
@Embeddable
public record Driver(
        String familyName,
        @Nullable String givenNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable Address address,
        @Nullable String licenceNumber,
        @Nullable String licenceState) {

    /** Family name first, as queues and files are sorted. */
    public String sortName() {
        return givenNames == null ? familyName : familyName + ", " + givenNames;
    }

    @Override
    public String toString() {
        return "Driver[masked]";
    }
}
