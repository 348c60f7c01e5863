package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.citation.CitationRouting;

/**
 * Where it goes, as the policy of the day says.
 *
 * @param court the court it goes to; null where it does not go to court
 * @param payment whether it can be paid at the registrar, and why
 * @param due by when it has to be forwarded
 * @param unconfirmed whether the rule was never seen in its source
 */
public record RoutingView(
        CitationRouting.Destination destination,
        @Nullable String court,
        @InCallersWords String payment,
        @InCallersWords String due,
        @InCallersWords String sentence,
        boolean unconfirmed,
        String rule,
        String cite,
        String status,
        @InCallersWords String statusWords) {
    static RoutingView of(CitationRouting routing) {
        var court = routing.court();
        return new RoutingView(
                routing.destination(),
                court == null ? null : court.value(),
                routing.payment(),
                routing.due(),
                routing.sentence(),
                routing.unconfirmed(),
                routing.ruleId(),
                routing.cite(),
                routing.status().name(),
                routing.status().words());
    }
}
