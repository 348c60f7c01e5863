package org.welcomingcity.citations.citation.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.DraftLine;
import org.welcomingcity.citations.citation.domain.Clocked;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.domain.Address;
import org.welcomingcity.citations.stop.domain.Driver;
import org.welcomingcity.citations.stop.domain.NoPlate;
import org.welcomingcity.citations.stop.domain.OpportunityRecord;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.citations.stop.http.ChoiceForm;
import org.welcomingcity.citations.stop.http.FactsForm;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.PlateKind;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.citation.ChargedOffence;

/**
 * A stop as it arrives. There is nothing in it to say who a person is beyond what a citation needs to name them.
 *
 * @param occurredAt when it happened, with its offset
 * @param officer only, and then required, from a department's system: the officer it records for
 * @param number the number it was written under, where it was written without a connection: one that the officer has
 * @param writtenAt when the citation was written, where that was before it arrives here, on paper or a device: its day is the
 *     date of the citation, from which the time to pay or to ask for a hearing runs; without it the citation is written now
 * @param draft the caller's draft that this form was begun in: it ends with the stop, and becomes one stop only
 * @param lateReason why it is entered only now, where that is later than the time for it
 */
public record StopForm(
        @NotNull OffsetDateTime occurredAt,
        @CleanText(max = OfficerId.LONGEST) @Nullable String officer,
        @NotNull @Valid LocationForm location,
        @NotNull @Valid DriverForm driver,
        @Valid @Nullable VehicleForm vehicle,
        @NotNull @Valid FactsForm facts,
        @NotNull @Size(max = 10) @Valid List<@NotNull ViolationForm> violations,
        @NotNull @Valid ChoiceForm choice,
        @Valid @Nullable OpportunityForm opportunity,

        @Schema(examples = "R1000001") @CleanText(max = 8) @Nullable
        String number,

        @Nullable OffsetDateTime writtenAt,
        @Nullable UUID draft,

        @CleanText(max = 2000) @Nullable String lateReason)
        implements StopParts {

    static List<DraftLine> toLines(List<ViolationForm> violations) {
        return violations.stream().map(ViolationForm::toLine).toList();
    }

    /** Where: an intersection's number or a description, one of the two. */
    public record LocationForm(
            @Nullable Long node,
            @CleanText(max = 200) @Nullable String description) {}

    /**
     * The driver.
     *
     * @param familyName the family name; the one name of a person who has one
     * @param givenNames left out where the person has one name
     * @param nameAsGiven whether the name stands so on the document or was given so, where it was asked back
     */
    public record DriverForm(
            @NotNull @CleanText(max = 100) String familyName,
            @CleanText(max = 100) @Nullable String givenNames,
            @Nullable Boolean nameAsGiven,
            @Nullable LocalDate dateOfBirth,
            @Valid @Nullable AddressForm address,
            @CleanText(max = 30) @Nullable String licenceNumber,
            @CleanText(max = 5) @Nullable String licenceState) {
        Driver toDriver() {
            return new Driver(
                    familyName.strip(),
                    givenNames == null ? null : givenNames.strip(),
                    dateOfBirth,
                    address == null ? null : address.toAddress(),
                    licenceNumber,
                    licenceState);
        }

        static DriverForm of(Driver driver) {
            return new DriverForm(
                    driver.familyName(),
                    driver.givenNames(),
                    null,
                    driver.dateOfBirth(),
                    driver.address() == null ? null : AddressForm.of(driver.address()),
                    driver.licenceNumber(),
                    driver.licenceState());
        }
    }

    /** A postal address in the United States. */
    public record AddressForm(
            @NotNull @CleanText(max = 120) String line1,
            @CleanText(max = 120) @Nullable String line2,
            @NotNull @CleanText(max = 80) String city,
            @NotNull @CleanText(max = 2) String state,
            @NotNull @CleanText(max = 10) String postalCode) {
        Address toAddress() {
            return new Address(line1.strip(), line2, city.strip(), state, postalCode.strip());
        }

        static AddressForm of(Address address) {
            return new AddressForm(
                    address.line1(), address.line2(), address.city(), address.state(), address.postalCode());
        }
    }

    /**
     * A plate as typed; what form it must have, the kernel knows.
     *
     * @param jurisdiction the postal code of a state or province, US for the federal government, or OTHER
     * @param kind its kind, where it was noted: plates of two kinds are two plates
     * @param readsSo whether that is what stands on the plate, where it was asked back
     */
    public record PlateForm(
            @Schema(examples = "MA") @NotNull @CleanText(max = 20)
            String jurisdiction,

            @Nullable PlateKind kind,
            @NotNull @CleanText(max = 20) String characters,
            @Nullable Boolean readsSo) {}

    /**
     * The vehicle: its plate, or why there is none.
     *
     * @param noPlate why there is no plate to write down
     * @param vin the identification number stamped on it
     */
    public record VehicleForm(
            @Valid @Nullable PlateForm plate,
            @Nullable NoPlate noPlate,
            @CleanText(max = 25) @Nullable String vin,
            @CleanText(max = 40) @Nullable String make,
            @CleanText(max = 40) @Nullable String model,
            @CleanText(max = 20) @Nullable String colour) {
        static VehicleForm of(Vehicle vehicle) {
            var plate = vehicle.plate();
            return new VehicleForm(
                    plate == null ? null : new PlateForm(plate.jurisdiction(), plate.kind(), plate.characters(), null),
                    vehicle.noPlate(),
                    vehicle.vin(),
                    vehicle.make(),
                    vehicle.model(),
                    vehicle.colour());
        }
    }

    /**
     * A line of the citation.
     *
     * @param speed how fast, for speeding: the policy computes the assessment from it
     * @param priors how many earlier offences of the same kind are on record; none where left out
     * @param priorsInTwelveMonths how many of them within the twelve months before; none where left out
     */
    public record ViolationForm(
            @Schema(examples = "90-10") @NotNull @CleanText(max = 40)
            String offence,

            @NotNull Violation.Disposition disposition,
            @Valid @Nullable SpeedForm speed,

            @Min(0) @Max(99) @Nullable Integer priors,

            @Min(0) @Max(99) @Nullable Integer priorsInTwelveMonths) {
        DraftLine toLine() {
            return new DraftLine(
                    offence,
                    disposition,
                    speed == null ? null : new Clocked(speed.limit(), speed.speed(), speed.zone()),
                    priors == null ? 0 : priors,
                    priorsInTwelveMonths == null ? 0 : priorsInTwelveMonths);
        }
    }

    /**
     * How fast, and where; miles an hour.
     *
     * @param limit the limit in force
     * @param speed the speed driven
     * @param zone whether a zone doubles the assessment
     */
    public record SpeedForm(
            @Schema(examples = "30") @NotNull @Min(1) @Max(100)
            Integer limit,

            @Schema(examples = "45") @NotNull @Min(1) @Max(250)
            Integer speed,

            @Schema(examples = "NONE") @NotNull ChargedOffence.Zone zone) {}

    /**
     * The record of the opportunity given.
     *
     * @param attempts how often somebody was called
     * @param endReason why it ended, in words
     * @param endedEarly the stated ground on which it ended before its time, from /api/v1/stated-grounds
     */
    public record OpportunityForm(
            @NotNull OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @PositiveOrZero @Nullable Integer attempts,
            @CleanText(max = 500) @Nullable String endReason,

            @Schema(examples = "early.emergency") @CleanText(max = 60) @Nullable
            String endedEarly) {
        OpportunityRecord toRecord() {
            return new OpportunityRecord(
                    startedAt.toInstant(),
                    endedAt == null ? null : endedAt.toInstant(),
                    attempts,
                    endReason,
                    endedEarly);
        }

        static OpportunityForm of(OpportunityRecord opportunity) {
            var ended = opportunity.endedAt();
            return new OpportunityForm(
                    opportunity.startedAt().atZone(CityTime.ZONE).toOffsetDateTime(),
                    ended == null ? null : ended.atZone(CityTime.ZONE).toOffsetDateTime(),
                    opportunity.attempts(),
                    opportunity.endReason(),
                    opportunity.endedEarly());
        }
    }
}
