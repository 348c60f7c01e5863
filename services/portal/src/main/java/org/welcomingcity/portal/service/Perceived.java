package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers perceived (G.L. c. 90 § 63): told about one citation, read in counts of a quarter only. */
public final class Perceived {

    private Perceived() {}

    /** The categories in which race is perceived. */
    public enum Race {
        WHITE,
        BLACK,
        HISPANIC,
        ASIAN_OR_PACIFIC_ISLANDER,
        AMERICAN_INDIAN_OR_ALASKA_NATIVE,
        MIDDLE_EASTERN_OR_SOUTH_ASIAN,
        NOT_PERCEIVED
    }

    /** The categories in which sex is perceived. */
    public enum Sex {
        FEMALE,
        MALE,
        NOT_PERCEIVED
    }

    /** What the officer perceived at a stop. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Form(
            @Nullable String race,
            @Nullable String sex,
            @Nullable Boolean searchMade) {}

    /** How many citations of a quarter have one combination. */
    public record Count(Race race, Sex sex, boolean searchMade, long citations) {}

    /** The counts of a quarter, without those below the smallest. */
    public record Counts(int year, int quarter, int smallest, List<Count> counts) {}
}
