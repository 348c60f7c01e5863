package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop as it is sent. Values travel as they were typed: whether a date is one or a state exists, the service says, and
 * its answer goes back beside the field.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StopReport(
        @Nullable String occurredAt,
        @Nullable Location location,
        @Nullable Driver driver,
        @Nullable Vehicle vehicle,
        Facts facts,
        List<Line> violations,
        @Nullable Choice choice,
        @Nullable OpportunityGiven opportunity) {

    /** Where: an intersection's number or a description. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(@Nullable Long node, @Nullable String description) {}

    /** The driver. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Driver(
            @Nullable String familyName,
            @Nullable String givenNames,
            @Nullable String dateOfBirth,
            @Nullable Address address,
            @Nullable String licenceNumber,
            @Nullable String licenceState) {}

    /** A postal address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode) {}

    /** The vehicle. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Vehicle(
            Plate plate,
            @Nullable String make,
            @Nullable String model,
            @Nullable String colour) {}

    /** A plate as typed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Plate(
            @Nullable String jurisdiction, @Nullable String characters) {}

    /** The facts the policy looks at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Facts(
            @Nullable String licence,
            boolean residencyFacts,
            @Nullable Warrant judicialWarrant,
            boolean federalAdministrativeDocument,
            @Nullable String otherArrestOffence,
            @Nullable Boolean identityEstablished,
            @Nullable VehicleFacts vehicle) {}

    /** A judicial warrant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Warrant(
            @Nullable String number,
            @Nullable String court,
            @Nullable String issuedBy) {}

    /** What is known about the vehicle. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VehicleFacts(
            @Nullable String mandatoryGround,
            boolean evidence,
            @Nullable Boolean registered,
            @Nullable Boolean insured,
            boolean platesRevoked,
            boolean ownerTowPractical,
            @Nullable String passenger,
            @Nullable String opportunity,
            @Nullable Boolean locationSafe,
            @Nullable Boolean mayStayParked,
            @Nullable String alternative,
            @Nullable String purpose) {}

    /** A line of the citation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(@Nullable String offence, @Nullable String disposition) {}

    /** What the officer chose. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(
            @Nullable String person,
            @Nullable String vehicle,
            @Nullable String reason) {}

    /** The record of the opportunity given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpportunityGiven(
            @Nullable String startedAt,
            @Nullable String endedAt,
            @Nullable Integer attempts,
            @Nullable String endReason) {}
}
