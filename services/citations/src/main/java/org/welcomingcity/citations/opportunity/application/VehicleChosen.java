package org.welcomingcity.citations.opportunity.application;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/**
 * The choice, and what changed at the scene since.
 *
 * @param reason in the officer's words
 */
public record VehicleChosen(
        StopChoice.Vehicle vehicle,
        @Nullable String reason,
        StopFacts.@Nullable Passenger passenger,
        @Nullable Boolean ownerTowPractical,
        @Nullable Boolean mayStayParked,
        StopFacts.@Nullable Alternative alternative,
        StopFacts.@Nullable ImpoundPurpose purpose) {}
