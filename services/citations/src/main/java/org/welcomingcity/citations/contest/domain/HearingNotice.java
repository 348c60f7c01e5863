package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.OfficerId;

/**
 * The court's notice of a hearing; a later one replaces the date, none is ever removed (c. 90C § 3(A)(4)).
 *
 * @param hearingAt when it is heard
 * @param court where
 * @param room the room, where the notice names one
 * @param receivedOn when the notice reached the department
 * @param recordedAt when it was recorded
 * @param by who recorded it
 */
@Embeddable
public record HearingNotice(
        Instant hearingAt,
        String court,
        @Nullable String room,
        LocalDate receivedOn,
        Instant recordedAt,
        OfficerId by) {

    /**
     * What the notice says.
     *
     * @param hearingAt when it is heard
     * @param court where
     * @param room the room, where the notice names one
     * @param receivedOn when the notice reached the department
     */
    public record Content(
            Instant hearingAt, String court, @Nullable String room, LocalDate receivedOn) {

        HearingNotice recorded(Recording recording) {
            return new HearingNotice(hearingAt, court, room, receivedOn, recording.at(), recording.by());
        }
    }
}
