package org.welcomingcity.citations.stop.http;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.policy.stop.StopChoice;

/** What the officer chose, as it arrives. */
public record ChoiceForm(
        @NotNull StopChoice.Person person,
        StopChoice.@Nullable Vehicle vehicle,
        @CleanText(max = 2000) @Nullable String reason) {

    /** The choice for the policy. */
    public StopChoice toChoice() {
        return new StopChoice(person, vehicle, reason == null ? null : reason.strip());
    }

    /** The choice as the API shows it. */
    public static ChoiceForm of(StopChoice choice) {
        return new ChoiceForm(choice.person(), choice.vehicle(), choice.reason());
    }
}
