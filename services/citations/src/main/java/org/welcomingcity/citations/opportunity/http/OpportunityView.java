package org.welcomingcity.citations.opportunity.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.opportunity.application.OpportunityFile;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/**
 * The opportunity as it stands.
 *
 * @param now what time it is here, for a clock that runs
 * @param until when the wait that the city asks for is over
 */
@Schema(name = "RunningOpportunity")
public record OpportunityView(
        String citation,
        Opportunity.State state,
        Instant now,
        Instant startedAt,
        Instant until,
        List<CallView> calls,
        StopFacts.@Nullable Opportunity how,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String endedEarly,
        StopChoice.@Nullable Vehicle chosen,
        @Nullable Instant chosenAt,
        @Nullable String chosenBy,
        @Nullable String chosenWhy,
        @InCallersWords @Nullable String sentence,
        long version,
        List<Offer> offers) {
    static OpportunityView of(OpportunityFile file) {
        var opportunity = file.opportunity();
        var record = opportunity.record();
        var decision = opportunity.decision();
        return new OpportunityView(
                opportunity.number().value(),
                opportunity.state(),
                file.now(),
                opportunity.startedAt(),
                opportunity.until(),
                opportunity.calls().stream().map(CallView::of).toList(),
                opportunity.how(),
                record.endedAt(),
                record.endReason(),
                record.endedEarly(),
                opportunity.chosen(),
                opportunity.chosenAt(),
                OfficerId.text(opportunity.chosenBy()),
                opportunity.chosenWhy(),
                decision == null ? null : decision.sentence(),
                file.citation().version(),
                file.offers());
    }
}
