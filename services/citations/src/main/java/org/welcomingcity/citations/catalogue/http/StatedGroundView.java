package org.welcomingcity.citations.catalogue.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.stop.StatedGround;

/** What an explanation can rest on, as a form offers it. */
public record StatedGroundView(
        @Schema(examples = "departure.danger") String key,
        StatedGround.Use use,
        @InCallersWords String title,
        String rule,
        String cite,
        String status,
        @InCallersWords String statusWords) {
    static StatedGroundView of(StatedGround ground) {
        return new StatedGroundView(
                ground.key(),
                ground.use(),
                ground.title(),
                ground.ruleId(),
                ground.cite(),
                ground.status().name(),
                ground.status().words());
    }
}
