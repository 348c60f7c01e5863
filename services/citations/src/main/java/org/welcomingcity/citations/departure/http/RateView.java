package org.welcomingcity.citations.departure.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.departure.domain.PublishedRates;

/** A month. */
public record RateView(
        @Schema(examples = "2026-03") String month,
        long stops,
        @Nullable Long departures,
        @Nullable String perHundred,
        boolean withheld) {
    static RateView of(PublishedRates.Row row) {
        var perHundred = row.perHundred();
        return new RateView(
                row.month().toString(),
                row.stops(),
                row.departures(),
                perHundred == null ? null : perHundred.toPlainString(),
                row.withheld());
    }
}
