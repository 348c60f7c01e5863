package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Plate;

/**
 * The vehicle that was stopped.
 *
 * @param plateJurisdiction who issued the plate
 * @param plateCharacters what stands on it
 * @param make such as Toyota
 * @param model such as Corolla
 * @param colour as seen
 */
@Embeddable
public record Vehicle(
        String plateJurisdiction,
        String plateCharacters,
        @Nullable String make,
        @Nullable String model,
        @Nullable String colour) {

    /** A vehicle with this plate. */
    public static Vehicle withPlate(
            Plate plate, @Nullable String make, @Nullable String model, @Nullable String colour) {
        return new Vehicle(plate.jurisdiction(), plate.characters(), make, model, colour);
    }

    /** The plate. */
    public Plate plate() {
        return new Plate(plateJurisdiction, plateCharacters);
    }
}
