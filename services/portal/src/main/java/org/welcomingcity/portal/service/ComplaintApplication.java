package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application for criminal complaint: what goes to the clerk-magistrate besides the citation itself. */
public record ComplaintApplication(
        String citation,
        CitationKind kind,
        long version,
        String court,
        @Nullable String incident,
        String facts,
        @Nullable List<Witness> witnesses,
        String preparedBy,
        Instant preparedAt,
        boolean signed,
        @Nullable String signedBy,
        @Nullable String signerTitle,
        @Nullable Instant signedAt) {

    /** Who can say what happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Witness(
            @Nullable String name,
            @Nullable String capacity,
            @Nullable String contact) {}

    /** The application as it is written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Form(
            @Nullable String court,
            @Nullable String incident,
            @Nullable String facts,
            List<Witness> witnesses) {}

    /** The signer's rank or title. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signature(@Nullable String title) {}
}
