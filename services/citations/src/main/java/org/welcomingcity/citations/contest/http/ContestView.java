package org.welcomingcity.citations.contest.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.contest.application.ContestFile;
import org.welcomingcity.citations.contest.domain.Appeal;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.CourtFee;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.platform.time.CityTime;

/** What came after a citation was sent, as the API shows it. */
public record ContestView(
        String citation,
        Citation.Kind kind,
        Citation.Status status,
        long version,
        Citation.WaitingOn waitingOn,
        @Nullable LocalDate nextDeadline,
        @Nullable String nextDuty,
        boolean payableAtRegistrar,
        List<Move> possibleMoves,
        List<LineView> lines,
        List<HearingView> hearings,
        List<OutcomeView> outcomes,
        List<PaymentView> payments,
        List<AppealView> appeals,
        List<FeeView> fees,
        List<Offer> offers) {

    /** Where a line stands. */
    public record LineView(
            int line,
            String offence,
            String title,
            Violation.Disposition disposition,
            boolean settled,
            boolean paid,
            LineOutcome.@Nullable Outcome outcome) {}

    /** A hearing that was asked for. */
    public record HearingView(
            UUID id,
            Hearing.Kind kind,
            Hearing.Status status,
            LocalDate requestedOn,
            LocalDate receivedOn,
            Hearing.Timeliness timeliness,
            @Nullable LocalDate earliestDay,
            @Nullable LocalDate latestDay,
            String sentence,
            @Nullable String lateReason,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionNote,
            List<ContestForms.DateToAvoidForm> datesToAvoid,
            List<NoticeView> notices) {
        static HearingView of(Hearing hearing) {
            return new HearingView(
                    hearing.id(),
                    hearing.kind(),
                    hearing.status(),
                    hearing.requestedOn(),
                    hearing.receivedOn(),
                    hearing.timeliness(),
                    hearing.earliestDay(),
                    hearing.latestDay(),
                    sentence(hearing),
                    hearing.lateReason(),
                    hearing.decidedOn(),
                    hearing.decisionNote(),
                    hearing.datesToAvoid().stream()
                            .map(date -> new ContestForms.DateToAvoidForm(
                                    date.whose(), date.from(), date.until(), date.reason()))
                            .toList(),
                    hearing.notices().stream()
                            .map(notice -> NoticeView.of(notice, hearing))
                            .toList());
        }

        private static String sentence(Hearing hearing) {
            var decider = hearing.kind() == Hearing.Kind.CIVIL_INFRACTION ? "the registrar" : "the clerk-magistrate";
            return switch (hearing.timeliness()) {
                case TIMELY -> "The request came in time.";
                case TIMELY_BY_ONE_READING ->
                    "The count is contested; the request is treated as in time until %s."
                            .formatted(hearing.latestDay());
                case LATE ->
                    "The request came after %s. Whether there is good cause, %s decides; nobody here says that it is too late."
                            .formatted(hearing.latestDay(), decider);
            };
        }
    }

    /**
     * A notice of the court.
     *
     * @param clashes whose dates to avoid the hearing falls on
     */
    public record NoticeView(
            Instant hearingAt,
            String court,
            @Nullable String room,
            LocalDate receivedOn,
            List<Party> clashes,
            Instant recordedAt,
            String by) {
        static NoticeView of(HearingNotice notice, Hearing hearing) {
            return new NoticeView(
                    notice.hearingAt(),
                    notice.court(),
                    notice.room(),
                    notice.receivedOn(),
                    hearing.clashes(notice.hearingAt(), CityTime.ZONE).stream()
                            .map(date -> date.whose())
                            .distinct()
                            .toList(),
                    notice.recordedAt(),
                    notice.by());
        }
    }

    /** The outcome of a line. */
    public record OutcomeView(
            int line,
            LineOutcome.Outcome outcome,
            LineOutcome.Decider decidedBy,
            LocalDate decidedOn,
            LocalDate noticeOn,
            @Nullable String amount,
            @Nullable String note,
            Instant recordedAt,
            String by) {
        static OutcomeView of(LineOutcome outcome) {
            var decision = outcome.decision();
            var cents = outcome.amountCents();
            return new OutcomeView(
                    outcome.line(),
                    outcome.outcome(),
                    decision.decidedBy(),
                    decision.decidedOn(),
                    decision.noticeOn(),
                    cents == null ? null : dollars(cents),
                    decision.note(),
                    outcome.recordedAt(),
                    outcome.recordedBy());
        }
    }

    /** A payment that was reported. */
    public record PaymentView(
            int line,
            String amount,
            ReportedPayment.Receiver receivedBy,
            LocalDate paidOn,
            String reference,
            Instant recordedAt,
            String by) {
        static PaymentView of(ReportedPayment payment) {
            var report = payment.report();
            return new PaymentView(
                    payment.line(),
                    dollars(payment.amountCents()),
                    report.receivedBy(),
                    report.paidOn(),
                    report.reference(),
                    payment.recordedAt(),
                    payment.recordedBy());
        }
    }

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

    /** A fee that others ask for; shown, never taken here. */
    public record FeeView(
            CourtFee fee,
            String amount,
            String rule,
            String cite,
            String status,
            String statusWords,
            boolean takenHere) {
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
        var violations = contest.citation().violations();
        return IntStream.rangeClosed(1, violations.size())
                .mapToObj(line -> {
                    var violation = violations.get(line - 1);
                    return new LineView(
                            line,
                            violation.offence(),
                            violation.title(),
                            violation.disposition(),
                            contest.settled(line),
                            contest.paid(line),
                            contest.outcomeOf(line).map(LineOutcome::outcome).orElse(null));
                })
                .toList();
    }

    private static String dollars(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents).toString();
    }
}
