package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Violation;

/**
 * A line, with what it costs where it costs a scheduled assessment.
 *
 * @param assessment the amount on the citation; null where the policy names none
 * @param speed how fast, for speeding
 * @param price how the policy came to it; null for a warning
 */
public record ViolationView(
        int line,
        String offence,
        @InCallersWords String title,
        String cite,
        Violation.Disposition disposition,
        @Nullable String assessment,
        String status,
        @InCallersWords String statusWords,
        @Nullable SpeedView speed,
        @Nullable PriceView price) {
    static ViolationView of(int line, Violation violation) {
        var clocked = violation.clocked();
        var price = violation.price();
        return new ViolationView(
                line,
                violation.offence(),
                violation.title(),
                violation.cite(),
                violation.disposition(),
                Dollars.told(violation.assessmentCents()),
                violation.status().name(),
                violation.status().words(),
                clocked == null ? null : new SpeedView(clocked.limit(), clocked.speed(), clocked.zone()),
                price == null ? null : PriceView.of(price));
    }
}
