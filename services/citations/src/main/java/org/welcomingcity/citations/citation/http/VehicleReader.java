package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Placeholder;
import org.welcomingcity.kernel.Plate;
import org.welcomingcity.kernel.Vin;

/** Reads the vehicle of a stop form: its plate, or why there is none. What looks like a made-up plate is asked back once. */
final class VehicleReader {

    private VehicleReader() {}

    /** The vehicle; with a fault noted, as much of it as could be read. */
    static Vehicle read(StopForm.VehicleForm vehicle, Faults faults) {
        if ((vehicle.plate() == null) == (vehicle.noPlate() == null)) {
            faults.add(
                    vehicle.plate() == null ? "vehicle.plate" : "vehicle.noPlate",
                    "plate-or-none",
                    vehicle.plate() == null
                            ? "it is not said what plate the vehicle has"
                            : "the vehicle cannot have a plate and none",
                    "Enter the plate, or say why there is none to write down");
        }
        var plate = plate(vehicle.plate(), faults);
        return new Vehicle(
                plate == null ? null : plate.jurisdiction(),
                plate == null ? null : plate.kind(),
                plate == null ? null : plate.characters(),
                vehicle.noPlate(),
                vin(vehicle.vin(), faults),
                vehicle.make(),
                vehicle.model(),
                vehicle.colour());
    }

    private static @Nullable Plate plate(StopForm.@Nullable PlateForm typed, Faults faults) {
        if (typed == null) {
            return null;
        }
        try {
            var plate = Plate.typed(typed.jurisdiction(), typed.kind(), typed.characters());
            if (Placeholder.isPlate(plate) && !Boolean.TRUE.equals(typed.readsSo())) {
                faults.add(
                        "vehicle.plate.characters",
                        "plate-placeholder",
                        "%s is often entered where there is no plate".formatted(plate.characters()),
                        "If there is none, leave the plate out and say so (noPlate). If the plate reads so, confirm it (readsSo)");
            }
            return plate;
        } catch (Plate.NotAPlate notAPlate) {
            faults.add(
                    notAPlate.part() == Plate.Part.JURISDICTION
                            ? "vehicle.plate.jurisdiction"
                            : "vehicle.plate.characters",
                    "plate-form",
                    "this is not a plate",
                    String.valueOf(notAPlate.getMessage()));
            return null;
        }
    }

    private static @Nullable String vin(@Nullable String typed, Faults faults) {
        if (typed == null) {
            return null;
        }
        var vin = faults.read(
                "vehicle.vin",
                "vin-form",
                typed,
                Vin::new,
                "Enter the letters and digits that are stamped, such as 1HGCM82633A004352");
        return vin == null ? null : vin.value();
    }
}
