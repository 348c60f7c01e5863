package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Plate;
import org.welcomingcity.kernel.PlateKind;

/**
 * The vehicle that was stopped. It has a plate, or it is said why there is none.
 *
 * @param plateJurisdiction who issued the plate
 * @param plateKind the kind of the plate, where it was noted
 * @param plateCharacters what stands on it
 * @param noPlate why there is no plate to write down
 * @param vin the identification number that is stamped on the vehicle, where it was read
 * @param make such as Toyota
 * @param model such as Corolla
 * @param colour as seen
 */
@Embeddable
public record Vehicle(
        @Nullable String plateJurisdiction,

        @Enumerated(EnumType.STRING) @Nullable PlateKind plateKind,

        @Nullable String plateCharacters,

        @Enumerated(EnumType.STRING) @Nullable NoPlate noPlate,

        @Nullable String vin,
        @Nullable String make,
        @Nullable String model,
        @Nullable String colour) {

    /** The plate; null where there is none. */
    public @Nullable Plate plate() {
        return plateJurisdiction == null || plateCharacters == null
                ? null
                : new Plate(plateJurisdiction, plateKind, plateCharacters);
    }

    /** What it is known by on paper: its plate, or that it has none. */
    public String plateInWords() {
        var plate = plate();
        if (plate != null) {
            return plate.inWords();
        }
        return noPlate == NoPlate.UNREADABLE ? "not readable" : noPlate == NoPlate.PAPER_TAG ? "paper tag" : "none";
    }
}
