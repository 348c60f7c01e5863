package org.welcomingcity.citations.stop.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.policy.stop.StopChoice;

/**
 * What the officer chose, as it arrives.
 *
 * @param reason what was seen, in the officer's words, where the choice departs from a presumption
 * @param ground the stated ground on which it departs, from /api/v1/stated-grounds
 * @param otherWay which other way was agreed for the vehicle, with {@code OTHER_AGREED}
 */
public record ChoiceForm(
        @NotNull StopChoice.Person person,
        StopChoice.@Nullable Vehicle vehicle,
        @CleanText(max = 2000) @Nullable String reason,
        @CleanText(max = 500) @Nullable String otherWay,

        @Schema(examples = "departure.danger") @CleanText(max = 60) @Nullable
        String ground) {

    /** The choice for the policy. */
    public StopChoice toChoice() {
        return new StopChoice(
                person,
                vehicle,
                reason == null ? null : reason.strip(),
                otherWay == null ? null : otherWay.strip(),
                ground);
    }

    /** The choice as the API shows it. */
    public static ChoiceForm of(StopChoice choice) {
        return new ChoiceForm(choice.person(), choice.vehicle(), choice.reason(), choice.otherWay(), choice.ground());
    }
}
