package org.welcomingcity.citations.catalogue.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.citation.Assessment;

/**
 * What an offence costs with that many earlier ones.
 *
 * @param priors earlier offences, all within twelve months
 * @param kind whether there is one amount, a band, or nothing that is stated
 */
@Schema(name = "OffenceBand")
public record BandView(
        int priors,
        Assessment.Kind kind,
        @Nullable String amount,
        @Nullable String min,
        @Nullable String max,
        String rule,
        String cite,
        String status,
        String statusWords,
        String sentence) {
    static BandView of(int priors, Assessment assessment) {
        return new BandView(
                priors,
                assessment.kind(),
                text(assessment.amount()),
                text(assessment.min()),
                text(assessment.max()),
                assessment.ruleId(),
                assessment.cite(),
                assessment.status().name(),
                assessment.status().words(),
                assessment.sentence());
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
