package org.welcomingcity.citations.search.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a line of what was found.
 *
 * @param number its number
 * @param occurredAt when it happened
 * @param kind what sort it is
 * @param status where it stands
 * @param officer who issued it
 * @param plate the plate with its jurisdiction; null where there was no vehicle
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
        String driverName,
        String location,
        List<String> offences) {
    public FoundCitation {
        offences = List.copyOf(offences);
    }
}
