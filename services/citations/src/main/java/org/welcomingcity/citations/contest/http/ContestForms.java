package org.welcomingcity.citations.contest.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.platform.text.CleanText;

/** What clerks report, as it arrives. */
final class ContestForms {

    private static final String AMOUNT = "\\d{1,5}\\.\\d{2}";

    private ContestForms() {}

    /** Days on which somebody cannot come. */
    public record DateToAvoidForm(
            @Schema(examples = "VIOLATOR") @NotNull Party whose,
            @Schema(examples = "2026-04-06") @NotNull LocalDate from,
            @Schema(examples = "2026-04-10") @NotNull LocalDate until,

            @Schema(examples = "away for work") @CleanText(max = 300) @Nullable
            String reason) {
        DateToAvoid toDate() {
            return new DateToAvoid(whose, from, until, reason);
        }
    }

    /**
     * A request for a hearing.
     *
     * @param requestedOn the day it was mailed or handed in
     * @param receivedOn the day it reached the registrar or the court
     * @param lateReason why it is late, in the violator's words; required of a late civil one
     */
    public record HearingRequestForm(
            @Schema(examples = "2026-03-20") @NotNull LocalDate requestedOn,
            @Schema(examples = "2026-03-23") @NotNull LocalDate receivedOn,
            @CleanText(max = 2000) @Nullable String lateReason,

            @Size(max = 20) @Valid @Nullable List<@NotNull DateToAvoidForm> datesToAvoid) {}

    /** The decision about good cause for a late request: the registrar's or the clerk-magistrate's, and final. */
    public record GoodCauseForm(
            @Schema(examples = "true") @NotNull Boolean found,
            @Schema(examples = "2026-04-02") @NotNull LocalDate decidedOn,
            @CleanText(max = 2000) @Nullable String note) {}

    /** The court's notice. */
    public record NoticeForm(
            @Schema(examples = "2026-04-20T09:00:00-04:00") @NotNull
            OffsetDateTime hearingAt,

            @Schema(examples = "Cambridge Division of the District Court, sitting in Medford")
            @NotNull
            @CleanText(max = 200)
            String court,

            @Schema(examples = "2") @CleanText(max = 60) @Nullable
            String room,

            @Schema(examples = "2026-03-30") @NotNull LocalDate receivedOn) {}

    /** More days on which somebody cannot come. */
    public record DatesToAvoidForm(
            @NotEmpty @Size(max = 20) @Valid List<@NotNull DateToAvoidForm> datesToAvoid) {}

    /** What was decided about a line. */
    public record DecidedForm(
            @Schema(examples = "1") @NotNull @Min(1) @Max(99)
            Integer line,

            @Schema(examples = "RESPONSIBLE") @NotNull LineOutcome.Outcome outcome,

            @Schema(examples = "105.00") @Pattern(regexp = AMOUNT) @Nullable
            String amount) {
        LineOutcome.Decided toDecided() {
            return new LineOutcome.Decided(line, outcome, amount == null ? null : cents(amount));
        }
    }

    /** A decision, line by line. */
    public record OutcomeForm(
            @Schema(examples = "CLERK_MAGISTRATE") @NotNull LineOutcome.Decider decidedBy,
            @Schema(examples = "2026-04-20") @NotNull LocalDate decidedOn,
            @Schema(examples = "2026-04-22") @NotNull LocalDate noticeOn,
            @NotEmpty @Size(max = 10) @Valid List<@NotNull DecidedForm> lines,
            @CleanText(max = 2000) @Nullable String note) {}

    /** An appeal to a judge. */
    public record AppealForm(
            @Schema(examples = "VIOLATOR") @NotNull Party party,
            @Schema(examples = "2026-05-04") @NotNull LocalDate filedOn) {}

    /** A line that was paid. */
    public record PaidForm(
            @Schema(examples = "1") @NotNull @Min(1) @Max(99)
            Integer line,

            @Schema(examples = "105.00") @NotNull @Pattern(regexp = AMOUNT)
            String amount) {
        ReportedPayment.Paid toPaid() {
            return new ReportedPayment.Paid(line, cents(amount));
        }
    }

    /** A payment that the registrar or the court reports. */
    public record PaymentForm(
            @Schema(examples = "REGISTRAR") @NotNull ReportedPayment.Receiver receivedBy,
            @Schema(examples = "2026-03-18") @NotNull LocalDate paidOn,

            @Schema(examples = "RMV-2026-118822") @NotNull @CleanText(max = 60)
            String reference,

            @NotEmpty @Size(max = 10) @Valid List<@NotNull PaidForm> lines) {}

    /** A default that the registrar reports. */
    public record DefaultForm(
            @Schema(examples = "2026-04-01") @NotNull LocalDate enteredOn,

            @Schema(examples = "RMV-2026-119001") @NotNull @CleanText(max = 60)
            String reference) {}

    /** That nothing is left to be done. */
    public record ClosingForm(
            @CleanText(max = 2000) @Nullable String note) {}

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
