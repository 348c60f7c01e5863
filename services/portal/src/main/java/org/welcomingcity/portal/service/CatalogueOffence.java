package org.welcomingcity.portal.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offence of the catalogue as it stood on a day, with where each of its words is from. */
public record CatalogueOffence(
        String code,
        @Nullable String stateCode,
        String title,
        String cite,
        Offence.Kind kind,
        AppliesTo appliesTo,
        @Nullable String assessment,
        boolean arrestAuthority,
        @Nullable String arrestCite,
        @Nullable String arrestStatus,
        Incarceration incarceration,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String status,
        String statusWords,
        String source) {

    /** Whom it can be charged to. */
    public enum AppliesTo {
        OPERATOR,
        OWNER,
        OPERATOR_OR_OWNER,
        OPERATOR_OR_PASSENGER,
        EMPLOYER,
        PEDESTRIAN,
        CYCLIST,
        ANYBODY
    }

    /** Whether it can be punished by incarceration. */
    public enum Incarceration {
        NO,
        REPEAT,
        YES,
        UNKNOWN
    }

    /** What it costs with that many earlier ones. */
    public record Band(
            int priors,
            @Nullable String amount,
            @Nullable String min,
            @Nullable String max,
            String rule,
            String cite,
            String status,
            String sentence) {}

    /** One offence with what it costs the first, second and third time. */
    public record File(CatalogueOffence offence, List<Band> bands) {}
}
