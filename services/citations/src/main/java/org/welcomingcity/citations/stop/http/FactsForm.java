package org.welcomingcity.citations.stop.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.domain.GroundRecord;
import org.welcomingcity.citations.stop.domain.JudicialWarrant;
import org.welcomingcity.citations.stop.domain.ReliedOn;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;

/**
 * The facts of a stop as they arrive. What is left out is unanswered: nothing is answered for the officer, and where the
 * policy needs it, it is asked for by its name.
 *
 * @param driverFit whether the driver is fit to drive, not under the influence for one
 */
public record FactsForm(
        @NotNull Licence licence,
        @Nullable Boolean residencyFacts,
        @Valid @Nullable WarrantForm judicialWarrant,
        @Nullable Boolean federalAdministrativeDocument,
        @CleanText(max = 40) @Nullable String otherArrestOffence,
        @NotNull Boolean identityEstablished,
        @Nullable Boolean driverFit,
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

    /**
     * What a claimed ground of mandatory impoundment stands on; the list of grounds says which of it each needs.
     *
     * @param refusedAt when the chemical test was refused
     * @param order the order of the court, or the one that put the vehicle out of service
     */
    public record GroundFactsForm(
            @Nullable OffsetDateTime refusedAt,
            @Valid @Nullable OrderForm order) {
        /** The facts for the record. */
        public GroundRecord toRecord() {
            return new GroundRecord(
                    refusedAt == null ? null : refusedAt.toInstant(),
                    order == null ? null : order.number().strip(),
                    order == null ? null : order.issuedBy().strip(),
                    order == null ? null : order.signedBy().strip());
        }

        /** The facts as the API shows them. */
        public static GroundFactsForm of(GroundRecord ground) {
            var number = ground.orderNumber();
            var issuedBy = ground.orderIssuedBy();
            var signedBy = ground.orderSignedBy();
            var refused = ground.refusedAt();
            return new GroundFactsForm(
                    refused == null ? null : refused.atZone(CityTime.ZONE).toOffsetDateTime(),
                    number == null || issuedBy == null || signedBy == null
                            ? null
                            : new OrderForm(number, issuedBy, signedBy));
        }
    }

    /** An order about the vehicle: its number, the court or authority, and who signed it. */
    public record OrderForm(
            @NotNull @CleanText(max = 60) String number,
            @NotNull @CleanText(max = 120) String issuedBy,
            @NotNull @CleanText(max = 120) String signedBy) {}

    /** What is known about the vehicle. */
    public record VehicleFactsForm(
            @CleanText(max = 60) @Nullable String mandatoryGround,
            @Valid @Nullable GroundFactsForm groundFacts,
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
                    evidence,
                    registered,
                    insured,
                    platesRevoked,
                    ownerTowPractical,
                    passenger,
                    opportunity,
                    locationSafe,
                    mayStayParked,
                    alternative,
                    purpose);
        }
    }

    /** What is relied on for an arrest. */
    public ReliedOn toReliedOn() {
        return new ReliedOn(judicialWarrant == null ? null : judicialWarrant.toWarrant(), otherArrestOffence);
    }

    /** The facts for the policy, before it was asked what the officer relies on. */
    public StopFacts toFacts() {
        return new StopFacts(
                licence,
                residencyFacts,
                StopFacts.Warrant.NONE,
                federalAdministrativeDocument,
                false,
                false,
                identityEstablished,
                driverFit,
                vehicle == null ? null : vehicle.toFacts());
    }
}
