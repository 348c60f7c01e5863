package org.welcomingcity.citations.contest.http;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.contest.application.ContestFile;
import org.welcomingcity.citations.contest.domain.Appeal;
import org.welcomingcity.citations.contest.domain.CourtFee;
import org.welcomingcity.citations.contest.domain.Party;

/**
 * An appeal.
 *
 * @param late whether it was filed after the last day as the city counts it; the court decides
 * @param fee what the court asks for first; null for a police agency
 */
public record AppealView(
        UUID id,
        Party party,
        LocalDate filedOn,
        LocalDate latestDay,
        boolean late,
        Appeal.Status status,
        @Nullable LocalDate decidedOn,
        @Nullable FeeView fee) {
    static AppealView of(Appeal appeal, ContestFile file) {
        return new AppealView(
                appeal.id(),
                appeal.party(),
                appeal.filedOn(),
                appeal.latestDay(),
                appeal.late(),
                appeal.status(),
                appeal.decidedOn(),
                appeal.party() == Party.VIOLATOR ? FeeView.of(CourtFee.APPEAL, file) : null);
    }
}
