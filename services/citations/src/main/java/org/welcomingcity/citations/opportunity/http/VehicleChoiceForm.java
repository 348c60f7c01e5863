package org.welcomingcity.citations.opportunity.http;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/** What becomes of the vehicle, and what changed at the scene since the stop. */
public record VehicleChoiceForm(
        StopChoice.@NotNull Vehicle vehicle,
        @CleanText(max = 2000) @Nullable String reason,
        StopFacts.@Nullable Passenger passenger,
        @Nullable Boolean ownerTowPractical,
        @Nullable Boolean mayStayParked,
        StopFacts.@Nullable Alternative alternative,
        StopFacts.@Nullable ImpoundPurpose purpose) {}
