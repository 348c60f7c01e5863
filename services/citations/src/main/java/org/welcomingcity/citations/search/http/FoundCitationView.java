package org.welcomingcity.citations.search.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.search.domain.FoundCitation;
import org.welcomingcity.kernel.PlateKind;

/** A citation as a line of what was found, as it is answered. */
@Schema(name = "FoundCitation")
public record FoundCitationView(
        String number,
        Instant occurredAt,
        String kind,
        String status,
        String officer,
        @Nullable String plate,
        @Nullable PlateKind plateKind,
        @Nullable String vin,
        String driverName,
        String location,
        @InCallersWords List<String> offences) {

    static FoundCitationView of(FoundCitation found) {
        return new FoundCitationView(
                found.number(),
                found.occurredAt(),
                found.kind(),
                found.status(),
                found.officer(),
                found.plate(),
                found.plateKind(),
                found.vin(),
                found.driverName(),
                found.location(),
                found.offences());
    }
}
