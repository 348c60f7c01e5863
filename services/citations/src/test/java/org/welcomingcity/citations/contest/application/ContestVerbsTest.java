package org.welcomingcity.citations.contest.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.citations.contest.application.InMemoryReports.NUMBER;
import static org.welcomingcity.citations.contest.application.InMemoryReports.SEEN;
import static org.welcomingcity.citations.contest.application.InMemoryReports.VIOLATION;
import static org.welcomingcity.citations.contest.application.InMemoryReports.sent;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.deadline.domain.DueState;
import org.welcomingcity.citations.citation.application.CitationMoved;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.contest.domain.CourtDecision;
import org.welcomingcity.citations.contest.domain.DecidedLine;
import org.welcomingcity.citations.contest.domain.HearingStatus;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.PaidLine;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.citations.contest.domain.PaymentReport;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.contest.domain.RequestedHearing;
import org.welcomingcity.citations.contest.domain.Timeliness;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.Stale;

/** Each verb on a file in memory: what it refuses, what it does, and what it tells the ledger. */
class ContestVerbsTest {

    private static final LocalDate IN_TIME = VIOLATION.plusDays(10);
    private static final LocalDate LATE = VIOLATION.plusDays(60);

    @Test
    void a_request_in_time_is_taken_in_and_the_citation_follows() {
        var reports = sent(Disposition.CIVIL).on(IN_TIME);

        var file = request(reports, IN_TIME, null);

        assertThat(file.contest().hearings()).singleElement().satisfies(hearing -> {
            assertThat(hearing.timeliness()).isEqualTo(Timeliness.TIMELY);
            assertThat(hearing.status()).isEqualTo(HearingStatus.REQUESTED);
        });
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.HEARING_REQUESTED);
        assertThat(reports.told.getFirst()).isInstanceOf(ContestEvent.RequestReceived.class);
        assertThat(reports.told.getFirst().basis().rules()).containsExactly("cmvi-20-days");
        assertRefused(() -> request(reports, IN_TIME, null), "move-not-possible", "");
    }

    @Test
    void a_late_request_needs_the_violators_reason_and_waits_for_the_registrar() {
        var reports = sent(Disposition.CIVIL).on(LATE);
        assertRefused(() -> request(reports, LATE, null), "report-cannot-stand", "lateReason");
        assertThat(reports.told).isEmpty();

        var file = request(reports, LATE, "I was in hospital.");

        var hearing = file.contest().hearings().getFirst();
        assertThat(hearing.status()).isEqualTo(HearingStatus.AWAITING_GOOD_CAUSE);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.SENT_RMV);
        assertThat(reports.told).singleElement().isInstanceOf(ContestEvent.LateRequestReferred.class);

        var decide = new DecideGoodCause(reports.files, reports.actions);
        decide.decide(NUMBER, hearing.id(), SEEN, true, LATE, null);

        assertThat(hearing.status()).isEqualTo(HearingStatus.REQUESTED);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.HEARING_REQUESTED);
        assertRefused(() -> decide.decide(NUMBER, hearing.id(), SEEN, false, LATE, null), "good-cause-decided", "");
    }

    @Test
    void what_is_known_before_the_copies_are_acknowledged_waits_and_the_citation_follows() {
        var reports = new InMemoryReports(Disposition.CIVIL).on(IN_TIME);

        request(reports, IN_TIME, null);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.COPIES_WITH_CHIEF);
        assertRefused(() -> request(reports, IN_TIME, null), "hearing-asked-for", "");

        reports.move(reports.citation(), reports.sending(), reports.recording().at(), null);
        reports.files.sent(new CitationMoved(reports.citation(), reports.sending()));
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.HEARING_REQUESTED);
    }

    @Test
    void an_outcome_fits_its_line_and_an_appeal_follows_the_clerk_magistrates_decision() {
        var reports = sent(Disposition.CIVIL).on(IN_TIME);
        request(reports, IN_TIME, null);
        assertRefused(() -> decide(reports, LineOutcome.Outcome.GUILTY), "report-cannot-stand", "lines[0].outcome");

        decide(reports, LineOutcome.Outcome.RESPONSIBLE);

        assertThat(reports.told).hasAtLeastOneElementOfType(ContestEvent.OutcomeRecorded.class);
        var appeal = new FileAppeal(reports.files, reports.actions, reports.law);
        var file = appeal.file(NUMBER, SEEN, Party.VIOLATOR, IN_TIME);
        assertThat(file.contest().openAppeal()).isPresent();
        assertThat(file.contest().appeals().getFirst().late()).isFalse();
        assertRefused(() -> appeal.file(NUMBER, SEEN, Party.VIOLATOR, IN_TIME), "nothing-to-appeal", "");
        assertRefused(() -> close(reports), "not-at-its-end", "");
    }

    @Test
    void nothing_is_decided_about_guilt_before_a_complaint_issued() {
        var reports = sent(Disposition.CRIMINAL).on(IN_TIME);
        assertRefused(() -> decide(reports, LineOutcome.Outcome.GUILTY), "report-cannot-stand", "lines[0].outcome");

        decide(reports, LineOutcome.Outcome.COMPLAINT_ISSUED);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.COMPLAINT_ISSUED);

        decide(reports, LineOutcome.Outcome.GUILTY);
        close(reports);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.CLOSED);
    }

    @Test
    void a_payment_disposes_of_the_lines_and_is_final() {
        var reports = sent(Disposition.CIVIL, Disposition.CIVIL).on(IN_TIME);

        pay(reports, ReportedPayment.Receiver.REGISTRAR, 1);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.SENT_RMV);
        assertRefused(
                () -> pay(reports, ReportedPayment.Receiver.REGISTRAR, 1), "report-cannot-stand", "lines[0].line");

        var file = pay(reports, ReportedPayment.Receiver.REGISTRAR, 2);
        assertThat(file.payableAtRegistrar()).isTrue();
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.PAID);
    }

    @Test
    void a_line_is_paid_when_its_payments_come_to_what_is_owed() {
        var reports = sent(Disposition.CIVIL).on(IN_TIME);

        var file = pay(reports, 1, "RMV-1", 10_499, false);
        assertThat(file.contest().paid(1)).isFalse();
        assertThat(file.contest().account(1).rest()).isEqualTo(Dollars.of(1));
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.SENT_RMV);
        assertThat(reports.citation().dueDates().getFirst().state()).isEqualTo(DueState.OPEN);
        assertRefused(() -> pay(reports, 1, "rmv-1", 1, false), "report-cannot-stand", "reference");
        assertRefused(() -> pay(reports, 1, "RMV-2", 0, false), "report-cannot-stand", "lines[0].amount");
        assertRefused(() -> pay(reports, 1, "RMV-2", -1, false), "report-cannot-stand", "lines[0].amount");

        pay(reports, 1, "RMV-1", 1, true);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.PAID);
        assertThat(reports.citation().dueDates()).singleElement().satisfies(due -> {
            assertThat(due.state()).isEqualTo(DueState.MET);
            assertThat(due.metOn()).isEqualTo(IN_TIME);
        });
    }

    @Test
    void what_was_paid_too_much_is_told_and_nothing_is_owed_by_whoever_is_not_responsible() {
        var reports = sent(Disposition.CIVIL).on(IN_TIME);
        request(reports, IN_TIME, null);

        assertThat(pay(reports, 1, "RMV-1", 105_000, false).contest().account(1).overpaid())
                .isEqualTo(Dollars.of(94_500));
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.HEARING_REQUESTED);
        assertRefused(() -> close(reports), "not-at-its-end", "");

        var file = decide(reports, LineOutcome.Outcome.NOT_RESPONSIBLE);
        assertThat(file.contest().account(1).due()).isEqualTo(Dollars.of(0));
        assertThat(file.contest().account(1).overpaid()).isEqualTo(Dollars.of(105_000));
    }

    @Test
    void a_date_is_met_by_the_request_and_late_where_good_cause_was_found_for_a_late_one() {
        var inTime = sent(Disposition.CIVIL).on(IN_TIME.plusDays(2));
        request(inTime, IN_TIME, null);
        assertThat(inTime.citation().dueDates().getFirst().state()).isEqualTo(DueState.MET);
        assertThat(inTime.citation().dueDates().getFirst().metOn()).isEqualTo(IN_TIME);

        var late = sent(Disposition.CIVIL).on(LATE);
        var file = request(late, LATE, "I was in hospital.");
        assertThat(late.citation().dueDates().getFirst().state()).isEqualTo(DueState.OPEN);
        new DecideGoodCause(late.files, late.actions)
                .decide(NUMBER, file.contest().hearings().getFirst().id(), SEEN, true, LATE, null);
        assertThat(late.citation().dueDates().getFirst().state()).isEqualTo(DueState.MET_LATE);
    }

    @Test
    void what_goes_to_court_is_not_paid_at_the_registrar() {
        var reports = sent(Disposition.CIVIL, Disposition.CRIMINAL).on(IN_TIME);

        assertRefused(() -> pay(reports, ReportedPayment.Receiver.REGISTRAR, 1), "report-cannot-stand", "receivedBy");
        assertRefused(() -> pay(reports, ReportedPayment.Receiver.COURT, 2), "report-cannot-stand", "lines[0].line");
    }

    @Test
    void nobody_is_in_default_while_the_time_to_answer_runs() {
        var reports = sent(Disposition.CIVIL).on(LATE);
        var enter = new EnterDefault(reports.files, reports.actions, reports.law);
        assertRefused(() -> enter.enter(NUMBER, SEEN, IN_TIME, "RMV-1"), "report-cannot-stand", "enteredOn");

        enter.enter(NUMBER, SEEN, LATE, "RMV-1");

        assertThat(reports.citation().status()).isEqualTo(CitationStatus.DEFAULT);
        close(reports);
        assertThat(reports.citation().status()).isEqualTo(CitationStatus.CLOSED);
    }

    @Test
    void a_report_on_an_older_state_changes_nothing() {
        var reports = sent(Disposition.CIVIL).on(IN_TIME);
        var request = new RequestHearing(reports.files, reports.actions, reports.law);

        assertThatThrownBy(() -> request.request(
                        NUMBER, Seen.version(7), new RequestedHearing(IN_TIME, IN_TIME, null, List.of())))
                .isInstanceOf(Stale.class);
        assertThat(reports.told).isEmpty();
    }

    private static ContestFile request(InMemoryReports reports, LocalDate day, @Nullable String lateReason) {
        return new RequestHearing(reports.files, reports.actions, reports.law)
                .request(NUMBER, SEEN, new RequestedHearing(day, day, lateReason, List.of()));
    }

    private static ContestFile decide(InMemoryReports reports, LineOutcome.Outcome outcome) {
        var decision = new CourtDecision(LineOutcome.Decider.CLERK_MAGISTRATE, IN_TIME, IN_TIME, null);
        return new RecordOutcomes(reports.files, reports.actions, reports.law)
                .record(NUMBER, SEEN, decision, List.of(new DecidedLine(1, outcome, null)));
    }

    private static ContestFile pay(InMemoryReports reports, ReportedPayment.Receiver receiver, int line) {
        return new RecordPayment(reports.files, reports.actions, reports.law)
                .record(
                        NUMBER,
                        SEEN,
                        new PaymentReport(receiver, IN_TIME, "RMV-" + line),
                        List.of(new PaidLine(line, Dollars.of(10_500))),
                        false);
    }

    private static ContestFile pay(InMemoryReports reports, int line, String reference, long cents, boolean another) {
        return new RecordPayment(reports.files, reports.actions, reports.law)
                .record(
                        NUMBER,
                        SEEN,
                        new PaymentReport(
                                ReportedPayment.Receiver.REGISTRAR,
                                reports.recording().today(),
                                reference),
                        List.of(new PaidLine(line, Dollars.of(cents))),
                        another);
    }

    private static void close(InMemoryReports reports) {
        new CloseCitation(reports.files, reports.actions, reports.law).close(NUMBER, SEEN, null);
    }

    private static void assertRefused(ThrowingCallable verb, String code, String field) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            if (!field.isEmpty()) {
                assertThat(refused.refusal().faults())
                        .extracting(fault -> fault.field())
                        .contains(field);
            }
        });
    }
}
