package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came after a citation was sent: hearings, outcomes, appeals, payments, and where each line stands. */
public record Contest(
        String citation,
        CitationKind kind,
        Citation.Status status,
        long version,
        Citation.@Nullable WaitingOn waitingOn,
        @Nullable LocalDate nextDeadline,
        @Nullable String nextDuty,
        boolean payableAtRegistrar,
        List<String> possibleMoves,
        List<Line> lines,
        List<Hearing> hearings,
        List<Decided> outcomes,
        List<Payment> payments,
        List<Appeal> appeals,
        List<Fee> fees) {

    /** Before whom, and about what. */
    public enum HearingKind {
        CIVIL_INFRACTION,
        CLERK_MAGISTRATE
    }

    /** Where a request stands. */
    public enum HearingStatus {
        AWAITING_GOOD_CAUSE,
        REFUSED,
        REQUESTED,
        SCHEDULED
    }

    /** Whether it came in time. */
    public enum Timeliness {
        TIMELY,
        TIMELY_BY_ONE_READING,
        LATE
    }

    /** Who stands before the court. */
    public enum Party {
        VIOLATOR,
        POLICE_AGENCY
    }

    /** What can be decided about a line. */
    public enum Outcome {
        RESPONSIBLE,
        NOT_RESPONSIBLE,
        COMPLAINT_ISSUED,
        NO_COMPLAINT,
        GUILTY,
        NOT_GUILTY,
        CONTINUED_WITHOUT_FINDING,
        DISMISSED
    }

    /** Who decides. */
    public enum Decider {
        CLERK_MAGISTRATE,
        JUDGE
    }

    /** Who took a payment. */
    public enum Receiver {
        REGISTRAR,
        COURT
    }

    /** Where an appeal stands. */
    public enum AppealStatus {
        FILED,
        DECIDED
    }

    /** What others ask for. */
    public enum FeeKind {
        HEARING,
        APPEAL
    }

    /** Where a line stands. */
    public record Line(
            int line,
            String offence,
            String title,
            Disposition disposition,
            boolean settled,
            boolean paid,
            @Nullable Outcome outcome) {}

    /** A hearing that was asked for. */
    public record Hearing(
            UUID id,
            HearingKind kind,
            HearingStatus status,
            LocalDate requestedOn,
            LocalDate receivedOn,
            Timeliness timeliness,
            @Nullable LocalDate earliestDay,
            @Nullable LocalDate latestDay,
            String sentence,
            @Nullable String lateReason,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionNote,
            @Nullable List<ToAvoid> datesToAvoid,
            @Nullable List<Notice> notices) {}

    /** Days on which somebody cannot come. */
    public record ToAvoid(
            Party whose,
            LocalDate from,
            LocalDate until,
            @Nullable String reason) {}

    /** The court's notice of a date. */
    public record Notice(
            Instant hearingAt,
            String court,
            @Nullable String room,
            LocalDate receivedOn,
            @Nullable List<Party> clashes,
            String by) {}

    /** The outcome of a line. */
    public record Decided(
            int line,
            Outcome outcome,
            Decider decidedBy,
            LocalDate decidedOn,
            LocalDate noticeOn,
            @Nullable String amount,
            @Nullable String note,
            String by) {}

    /** A payment that was reported. */
    public record Payment(
            int line, String amount, Receiver receivedBy, LocalDate paidOn, String reference, String by) {}

    /** An appeal to a judge. */
    public record Appeal(
            UUID id,
            Party party,
            LocalDate filedOn,
            LocalDate latestDay,
            boolean late,
            AppealStatus status,
            @Nullable LocalDate decidedOn,
            @Nullable Fee fee) {}

    /** A fee that others ask for; never taken by the city. */
    public record Fee(FeeKind fee, String amount, String rule, String cite, String statusWords) {}

    /** Whether a move of that name is open from here. */
    public boolean may(String move) {
        return possibleMoves.contains(move);
    }

    /** The request that is open; the service lets one stand at a time. */
    public Optional<Hearing> openHearing() {
        return hearings.stream()
                .filter(hearing -> hearing.status() != HearingStatus.REFUSED)
                .findFirst();
    }

    /** Whether an appeal waits for a judge. */
    public boolean appealOpen() {
        return appeals.stream().anyMatch(appeal -> appeal.status() == AppealStatus.FILED);
    }

    /** Days as they are reported. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ToAvoidForm(
            @Nullable String whose,
            @Nullable String from,
            @Nullable String until,
            @Nullable String reason) {}

    /** More days. */
    public record ToAvoidForms(List<ToAvoidForm> datesToAvoid) {}

    /** A request as it arrived. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestForm(
            @Nullable String requestedOn,
            @Nullable String receivedOn,
            @Nullable String lateReason,
            @Nullable List<ToAvoidForm> datesToAvoid) {}

    /** What was decided about a late request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoodCauseForm(
            @Nullable Boolean found,
            @Nullable String decidedOn,
            @Nullable String note) {}

    /** A notice as it arrived. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoticeForm(
            @Nullable String hearingAt,
            @Nullable String court,
            @Nullable String room,
            @Nullable String receivedOn) {}

    /** A decision as it is reported, line by line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeForm(
            @Nullable String decidedBy,
            @Nullable String decidedOn,
            @Nullable String noticeOn,
            List<LineForm> lines,
            @Nullable String note) {}

    /** One line of a decision or of a payment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineForm(
            int line, @Nullable String outcome, @Nullable String amount) {}

    /** An appeal as it was filed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AppealForm(
            @Nullable String party, @Nullable String filedOn) {}

    /** A payment as the registrar or the court reports it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PaymentForm(
            @Nullable String receivedBy,
            @Nullable String paidOn,
            @Nullable String reference,
            List<LineForm> lines) {}

    /** A default as the registrar reports it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DefaultForm(
            @Nullable String enteredOn, @Nullable String reference) {}

    /** That nothing is left to be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClosingForm(@Nullable String note) {}
}
