package org.welcomingcity.citations.demographics.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.citations.demographics.application.CountPerceived;
import org.welcomingcity.citations.demographics.domain.PerceivedCount;

/** The counts of a quarter; those below the smallest are not among them. */
@Schema(name = "PerceivedCounts")
public record PerceivedCountsView(
        int year, int quarter, @Schema(examples = "10") int smallest, List<PerceivedCount> counts) {
    static PerceivedCountsView of(CountPerceived.Counted counted) {
        var quarter = counted.quarter();
        return new PerceivedCountsView(quarter.year(), quarter.quarter(), counted.smallest(), counted.counts());
    }
}
