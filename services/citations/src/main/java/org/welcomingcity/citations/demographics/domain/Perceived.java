package org.welcomingcity.citations.demographics.domain;

import java.time.LocalDate;

/**
 * What the officer perceived at a stop. Never asked of the driver, and nothing about where a person is from or belongs.
 *
 * @param citation the citation's number
 * @param observedOn the day of the stop in the city
 * @param race as the officer perceived it, in the categories of the uniform citation (from memory, medium confidence)
 * @param sex as the officer perceived it
 * @param searchMade whether a search was made
 */
public record Perceived(String citation, LocalDate observedOn, Race race, Sex sex, boolean searchMade) {

    /** The categories in which race is perceived. */
    public enum Race {
        WHITE,
        BLACK,
        HISPANIC,
        ASIAN_OR_PACIFIC_ISLANDER,
        AMERICAN_INDIAN_OR_ALASKA_NATIVE,
        MIDDLE_EASTERN_OR_SOUTH_ASIAN,
        /** The officer could not tell, or did not see the driver. */
        NOT_PERCEIVED
    }

    /** The categories in which sex is perceived. */
    public enum Sex {
        FEMALE,
        MALE,
        /** The officer could not tell, or did not see the driver. */
        NOT_PERCEIVED
    }

    @Override
    public String toString() {
        return "Perceived[" + citation + "]";
    }
}
