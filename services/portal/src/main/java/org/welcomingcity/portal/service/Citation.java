package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citation, whole. */
public record Citation(
        String number,
        CitationKind kind,
        String status,
        Instant issuedAt,
        String officer,
        @Nullable String assignee,
        long version,
        Stop stop,
        StopReport.Driver driver,
        StopReport.@Nullable Vehicle vehicle,
        List<Violation> violations,
        Choice choice,
        Decision decision,
        List<Deadline> deadlines,
        @Nullable DepartureMark departure) {

    /** When and where it happened, and what the officer relied on besides the tables. */
    public record Stop(
            UUID id,
            Instant occurredAt,
            Location location,
            StopReport.@Nullable Warrant judicialWarrant,
            @Nullable String otherArrestOffence,
            StopReport.@Nullable OpportunityGiven opportunity) {}

    /** A place; without a node where it was described in words. */
    public record Location(
            @Nullable Long node,
            String name,
            @Nullable Double longitude,
            @Nullable Double latitude) {}

    /** A line of the citation. */
    public record Violation(
            int line,
            String offence,
            String title,
            String cite,
            Disposition disposition,
            @Nullable String assessment,
            String status,
            String statusWords) {}

    /** What the officer chose. */
    public record Choice(
            PersonChoice person,
            @Nullable VehicleChoice vehicle,
            @Nullable String reason) {}

    /** That the choice came before a supervisor. */
    public record DepartureMark(UUID id, DepartureStatus status) {}
}
