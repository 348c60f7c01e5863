package org.welcomingcity.citations.opportunity.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.welcomingcity.kernel.OfficerId;

/**
 * That somebody was called to come for the vehicle.
 *
 * @param calledAt when
 * @param note who was called, as the driver put it, and what they said
 * @param recordedBy who recorded it
 */
@Embeddable
public record Call(Instant calledAt, String note, OfficerId recordedBy) {}
