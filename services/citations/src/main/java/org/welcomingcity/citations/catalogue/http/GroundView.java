package org.welcomingcity.citations.catalogue.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;

/** A ground as a form offers it; only those with {@code groundsK1} can be claimed at a stop. */
public record GroundView(
        String key,
        @InCallersWords String title,
        String effect,
        @Nullable Integer holdHours,
        String cite,
        String status,
        @InCallersWords String statusWords,
        boolean groundsK1,
        List<MandatoryImpoundGround.Fact> needs,
        List<String> charged) {
    static GroundView of(MandatoryImpoundGround ground) {
        return new GroundView(
                ground.key(),
                ground.title(),
                ground.effect().name(),
                ground.holdHours(),
                ground.cite(),
                ground.status().name(),
                ground.status().words(),
                ground.groundsK1(),
                ground.needs().stream().sorted().toList(),
                ground.charged().stream().sorted().toList());
    }
}
