package org.welcomingcity.citations.contest.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.citations.contest.application.ContestFile;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.CourtFee;
import org.welcomingcity.policy.citation.CitationKind;

/** What came after a citation was sent, as the API shows it. */
public record ContestView(
        String citation,
        CitationKind kind,
        CitationStatus status,
        long version,
        WaitingOn waitingOn,
        @Nullable LocalDate nextDeadline,
        @InCallersWords @Nullable String nextDuty,
        boolean payableAtRegistrar,
        List<Move> possibleMoves,
        List<LineView> lines,
        List<HearingView> hearings,
        List<OutcomeView> outcomes,
        List<PaymentView> payments,
        List<AppealView> appeals,
        List<FeeView> fees,
        List<Offer> offers) {

    static ContestView of(ContestFile file, List<Offer> offers) {
        var contest = file.contest();
        var citation = contest.citation();
        return new ContestView(
                citation.number().value(),
                citation.kind(),
                citation.status(),
                citation.version(),
                citation.waitingOn(),
                citation.nextDueOn(),
                citation.nextDuty(),
                file.payableAtRegistrar(),
                file.possibleMoves(),
                linesOf(contest),
                contest.hearings().stream().map(HearingView::of).toList(),
                contest.outcomes().stream().map(OutcomeView::of).toList(),
                contest.payments().stream().map(PaymentView::of).toList(),
                contest.appeals().stream()
                        .map(appeal -> AppealView.of(appeal, file))
                        .toList(),
                file.payableAtRegistrar()
                        ? Arrays.stream(CourtFee.values())
                                .map(fee -> FeeView.of(fee, file))
                                .toList()
                        : List.of(),
                offers);
    }

    private static List<LineView> linesOf(Contest contest) {
        return IntStream.rangeClosed(1, contest.citation().violations().size())
                .mapToObj(line -> LineView.of(line, contest))
                .toList();
    }
}
