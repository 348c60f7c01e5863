package org.welcomingcity.citations.warrant.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.stop.http.FactsForm.WarrantForm;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.kernel.OfficerId;

/** A warrant to confirm, and what became of it. */
public record WarrantCheckView(
        UUID id,
        String citation,
        WarrantForm warrant,
        String officer,
        Instant occurredAt,
        Instant openedAt,
        WarrantCheckStatus status,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt,
        @Nullable String note,
        long version,
        List<Offer> offers) {
    static WarrantCheckView of(WarrantCheck check, List<Offer> offers) {
        var warrant = check.warrant();
        return new WarrantCheckView(
                check.id(),
                check.citation().value(),
                new WarrantForm(warrant.number(), warrant.court(), warrant.issuedBy()),
                check.officer().value(),
                check.occurredAt(),
                check.openedAt(),
                check.status(),
                OfficerId.text(check.concludedBy()),
                check.concludedAt(),
                check.note(),
                check.version(),
                offers);
    }
}
