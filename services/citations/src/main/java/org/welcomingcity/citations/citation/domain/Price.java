package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.citation.Assessment;

/**
 * What a line may cost, as the policy computed it when the citation was issued.
 *
 * @param kind one amount, a band, or nothing the tables can say
 * @param minCents the lowest fine of a band, in US cents
 * @param maxCents the highest
 * @param rule the rule that decided it
 * @param cite where the rule stands
 * @param status how well the least known part is known
 * @param sentence the whole in one plain sentence
 */
@Embeddable
public record Price(
        @Column(name = "price_kind") @Enumerated(EnumType.STRING)
        Assessment.Kind kind,

        @Column(name = "fine_min_cents") @Nullable Long minCents,
        @Column(name = "fine_max_cents") @Nullable Long maxCents,
        @Column(name = "price_rule") String rule,
        @Column(name = "price_cite") String cite,

        @Column(name = "price_status") @Enumerated(EnumType.STRING)
        RuleStatus status,

        @Column(name = "price_sentence") String sentence) {

    /** What is kept of an assessment. */
    public static Price of(Assessment assessment) {
        return new Price(
                assessment.kind(),
                cents(assessment.min()),
                cents(assessment.max()),
                assessment.ruleId(),
                assessment.cite(),
                assessment.status(),
                assessment.sentence());
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.getAmountMinorLong();
    }
}
