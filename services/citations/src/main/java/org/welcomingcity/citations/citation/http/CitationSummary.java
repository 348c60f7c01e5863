package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.PlateKind;
import org.welcomingcity.policy.citation.CitationKind;

/**
 * A citation as a line of the queue.
 *
 * @param plate the plate with its jurisdiction; null where there was none
 * @param plateKind the kind of the plate, where it was noted
 * @param vin the vehicle's identification number, where it was noted
 * @param nextDeadline the day by which the one we wait on has to act
 * @param nextDuty what has to be done by then
 * @param waitingOn whose turn it is
 * @param departure whether it came before a supervisor
 */
public record CitationSummary(
        String number,
        CitationKind kind,
        CitationStatus status,
        Instant occurredAt,
        Instant issuedAt,
        String officer,
        @Nullable String assignee,
        String driverName,
        @Nullable String plate,
        @Nullable PlateKind plateKind,
        @Nullable String vin,
        String location,
        @InCallersWords List<String> offences,
        @Nullable LocalDate nextDeadline,
        @InCallersWords @Nullable String nextDuty,
        WaitingOn waitingOn,
        boolean departure) {

    static CitationSummary of(Citation citation, boolean departure) {
        var vehicle = citation.vehicle();
        var plate = vehicle == null ? null : vehicle.plate();
        return new CitationSummary(
                citation.number().value(),
                citation.kind(),
                citation.status(),
                citation.occurredAt(),
                citation.issuedAt(),
                citation.officer().value(),
                OfficerId.text(citation.assignee()),
                citation.driver().sortName(),
                plate == null ? null : plate.toString(),
                plate == null ? null : plate.kind(),
                vehicle == null ? null : vehicle.vin(),
                citation.stop().place().name(),
                citation.violations().stream().map(Violation::title).toList(),
                citation.nextDueOn(),
                citation.nextDuty(),
                citation.waitingOn(),
                departure);
    }
}
