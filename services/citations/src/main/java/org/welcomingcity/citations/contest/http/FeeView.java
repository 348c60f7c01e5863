package org.welcomingcity.citations.contest.http;

import java.util.Objects;
import org.welcomingcity.citations.contest.application.ContestFile;
import org.welcomingcity.citations.contest.domain.CourtFee;

/** A fee that others ask for; shown, never taken here. */
public record FeeView(
        CourtFee fee, String amount, String rule, String cite, String status, String statusWords, boolean takenHere) {
    static FeeView of(CourtFee fee, ContestFile file) {
        var ruling = Objects.requireNonNull(file.fees().get(fee), "the law sets every fee");
        return new FeeView(
                fee,
                ruling.amount().toString(),
                ruling.ruleId(),
                ruling.cite(),
                ruling.status().name(),
                ruling.status().words(),
                false);
    }
}
