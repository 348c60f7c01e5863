package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.http.FactsForm.GroundFactsForm;
import org.welcomingcity.citations.stop.http.FactsForm.WarrantForm;

/** When and where it happened, and what the officer relied on besides the tables. */
public record StopView(
        UUID id,
        Instant occurredAt,
        LocationView location,
        @Nullable WarrantForm judicialWarrant,
        @Nullable String otherArrestOffence,
        StopForm.@Nullable OpportunityForm opportunity,
        @Nullable GroundFactsForm groundFacts,
        @Nullable String lateReason,
        boolean imported) {
    static StopView of(Stop stop) {
        var warrant = stop.warrant();
        var opportunity = stop.opportunity();
        var ground = stop.ground();
        return new StopView(
                stop.id(),
                stop.occurredAt(),
                LocationView.of(stop.place()),
                warrant == null ? null : new WarrantForm(warrant.number(), warrant.court(), warrant.issuedBy()),
                stop.otherArrestOffence(),
                opportunity == null ? null : StopForm.OpportunityForm.of(opportunity),
                ground == null ? null : GroundFactsForm.of(ground),
                stop.lateReason(),
                stop.imported());
    }
}
