package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was found. */
public record FoundCitations(List<Line> items, @Nullable String next) {

    /** A citation as a line of what was found. */
    public record Line(
            String number,
            Instant occurredAt,
            CitationKind kind,
            Citation.Status status,
            String officer,
            @Nullable String plate,
            String driverName,
            String location,
            List<String> offences) {}

    /** In which order. */
    public enum Sort {
        NEWEST,
        OLDEST,
        NUMBER
    }

    /** Why somebody may look for a person. */
    public enum Purpose {
        CASE_WORK,
        COURT_OR_REGISTRAR,
        OWN_REQUEST,
        RECORDS_REQUEST,
        COMPLAINT_OR_REVIEW,
        AUDIT
    }
}
