package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Price;
import org.welcomingcity.policy.citation.Assessment;

/** What a line may cost, and which rule says so. */
public record PriceView(
        Assessment.Kind kind,
        @Nullable String min,
        @Nullable String max,
        String rule,
        String cite,
        String status,
        @InCallersWords String statusWords,
        String sentence) {
    static PriceView of(Price price) {
        return new PriceView(
                price.kind(),
                Dollars.told(price.minCents()),
                Dollars.told(price.maxCents()),
                price.rule(),
                price.cite(),
                price.status().name(),
                price.status().words(),
                price.sentence());
    }
}
