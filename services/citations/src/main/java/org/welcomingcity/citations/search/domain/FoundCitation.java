package org.welcomingcity.citations.search.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.PlateKind;

/**
 * A citation as a line of what was found.
 *
 * @param number its number
 * @param occurredAt when it happened
 * @param kind what sort it is
 * @param status where it stands
 * @param officer who issued it
 * @param plate the plate with its jurisdiction; null where there was none
 * @param plateKind the kind of the plate, where it was noted
 * @param vin the vehicle's identification number, where it was noted
 * @param driverName family name first
 * @param location where it happened
 * @param offences the titles of its lines
 */
public record FoundCitation(
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
        List<String> offences) {
    public FoundCitation {
        offences = List.copyOf(offences);
    }
}
