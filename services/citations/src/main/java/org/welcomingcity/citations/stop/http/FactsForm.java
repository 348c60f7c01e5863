package org.welcomingcity.citations.stop.http;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.domain.JudicialWarrant;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;

/** The facts of a stop as they arrive. What is left out takes the default that asks most of the officer, not least. */
public record FactsForm(
        @NotNull Licence licence,
        @Nullable Boolean residencyFacts,
        @Valid @Nullable WarrantForm judicialWarrant,
        @Nullable Boolean federalAdministrativeDocument,
        @CleanText(max = 40) @Nullable String otherArrestOffence,
        @NotNull Boolean identityEstablished,
        @Valid @Nullable VehicleFactsForm vehicle) {

    /** A warrant with its court and who signed it. */
    public record WarrantForm(
            @NotNull @CleanText(max = 60) String number,
            @NotNull @CleanText(max = 120) String court,
            @NotNull @CleanText(max = 120) String issuedBy) {
        /** The warrant for the record. */
        public JudicialWarrant toWarrant() {
            return new JudicialWarrant(number.strip(), court.strip(), issuedBy.strip());
        }
    }

    /** What is known about the vehicle. */
    public record VehicleFactsForm(
            @CleanText(max = 60) @Nullable String mandatoryGround,
            @Nullable Boolean evidence,
            @NotNull Boolean registered,
            @NotNull Boolean insured,
            @Nullable Boolean platesRevoked,
            @Nullable Boolean ownerTowPractical,
            @Nullable Passenger passenger,
            @Nullable Opportunity opportunity,
            @Nullable Boolean locationSafe,
            @Nullable Boolean mayStayParked,
            @Nullable Alternative alternative,
            @Nullable ImpoundPurpose purpose) {

        private StopFacts.VehicleFacts toFacts() {
            return new StopFacts.VehicleFacts(
                    mandatoryGround,
                    requireNonNullElse(evidence, false),
                    registered,
                    insured,
                    requireNonNullElse(platesRevoked, false),
                    requireNonNullElse(ownerTowPractical, false),
                    requireNonNullElse(passenger, Passenger.NONE),
                    requireNonNullElse(opportunity, Opportunity.NOT_GIVEN),
                    requireNonNullElse(locationSafe, true),
                    requireNonNullElse(mayStayParked, false),
                    requireNonNullElse(alternative, Alternative.NONE),
                    purpose);
        }
    }

    /** The facts for the policy. */
    public StopFacts toFacts() {
        return new StopFacts(
                licence,
                requireNonNullElse(residencyFacts, false),
                judicialWarrant != null,
                requireNonNullElse(federalAdministrativeDocument, false),
                otherArrestOffence != null,
                identityEstablished,
                vehicle == null ? null : vehicle.toFacts());
    }
}
