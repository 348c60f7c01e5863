package org.welcomingcity.citations.contest.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** What came after one citation was sent, and what follows from it for each line. */
public final class Contest {

    private final Citation citation;
    private final List<Hearing> hearings;
    private final List<LineOutcome> outcomes;
    private final List<ReportedPayment> payments;
    private final List<Appeal> appeals;
    private final List<Object> added = new ArrayList<>();

    /** What is on file about the citation, each list oldest first. */
    public Contest(
            Citation citation,
            List<Hearing> hearings,
            List<LineOutcome> outcomes,
            List<ReportedPayment> payments,
            List<Appeal> appeals) {
        this.citation = citation;
        this.hearings = new ArrayList<>(hearings);
        this.outcomes = new ArrayList<>(outcomes);
        this.payments = new ArrayList<>(payments);
        this.appeals = new ArrayList<>(appeals);
    }

    void add(Hearing hearing) {
        hearings.add(hearing);
        added.add(hearing);
    }

    void add(LineOutcome outcome) {
        outcomes.add(outcome);
        added.add(outcome);
    }

    void add(ReportedPayment payment) {
        payments.add(payment);
        added.add(payment);
    }

    void add(Appeal appeal) {
        appeals.add(appeal);
        added.add(appeal);
    }

    /** What was added since it was read, to be stored; each is handed out once. */
    public List<Object> takeAdded() {
        var taken = List.copyOf(added);
        added.clear();
        return taken;
    }

    /**
     * The hearing with the id.
     *
     * @throws Refused when the citation has no such hearing
     */
    public Hearing hearing(UUID id) {
        return hearings.stream()
                .filter(hearing -> hearing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-hearing",
                        "Citation %s has no hearing %s.".formatted(citation.number(), id),
                        List.of())));
    }

    /** The outcome of the line that counts. */
    public Optional<LineOutcome> outcomeOf(int line) {
        return outcomes.stream().filter(outcome -> outcome.line() == line).reduce((earlier, later) -> later);
    }

    /** What is owed on the line and what was paid: what the court ordered counts before what the officer wrote. */
    public LineAccount account(int line) {
        var assessed = citation.violations().get(line - 1).assessmentCents();
        var due = outcomeOf(line).map(outcome -> outcome.owed(assessed)).orElseGet(() -> Optional.ofNullable(assessed));
        return LineAccount.of(due.orElse(null), payments.stream().filter(payment -> payment.line() == line));
    }

    /** Whether the line is paid in full. */
    public boolean paid(int line) {
        return account(line).paid();
    }

    /** Whether nothing more is to be decided or paid about the line. */
    public boolean settled(int line) {
        return switch (disposition(line)) {
            case WARNING -> true;
            case CIVIL -> paid(line) || outcomeOf(line).map(this::settles).orElse(false);
            case CRIMINAL, ARREST ->
                outcomeOf(line)
                        .map(outcome -> outcome.outcome() != LineOutcome.Outcome.COMPLAINT_ISSUED)
                        .orElse(false);
        };
    }

    /** The lines that are not settled, counted from one. */
    public List<Integer> open() {
        return lines().filter(line -> !settled(line)).boxed().toList();
    }

    /** Whether every infraction was paid for, so that the citation is. */
    public boolean allPaid() {
        return !payments.isEmpty()
                && lines().filter(line -> disposition(line) == Disposition.CIVIL)
                        .allMatch(this::settled);
    }

    /** The hearing that is to be held, where there is one. */
    public Optional<Hearing> admitted() {
        return hearings.stream().filter(Hearing::admitted).reduce((earlier, later) -> later);
    }

    /** Whether a hearing is to be held: it was admitted, and a line that it is about has no outcome. */
    public boolean awaitsHearing() {
        return admitted().isPresent()
                && lines().anyMatch(line -> disposition(line) != Disposition.WARNING
                        && outcomeOf(line).isEmpty());
    }

    /** The appeal that nobody decided yet. */
    public Optional<Appeal> openAppeal() {
        return appeals.stream()
                .filter(appeal -> appeal.status() == Appeal.Status.FILED)
                .findFirst();
    }

    /** Whether the last word was a judge's, who decides anew: the clerk-magistrate's decision is none any more to appeal from. */
    public boolean isDecidedByJudge() {
        return !outcomes.isEmpty() && outcomes.getLast().decision().decidedBy() == LineOutcome.Decider.JUDGE;
    }

    /** A clock that the citation set running. */
    Optional<Deadline> clock(DeadlineRule rule) {
        return citation.deadlines().stream()
                .filter(deadline -> deadline.rule() == rule)
                .findFirst();
    }

    /** What the officer marked a line as, counted from one. */
    Disposition disposition(int line) {
        return citation.violations().get(line - 1).disposition();
    }

    /** Whether a line is a crime. */
    boolean criminal(int line) {
        return switch (disposition(line)) {
            case CRIMINAL, ARREST -> true;
            case WARNING, CIVIL -> false;
        };
    }

    /** The lines, counted from one. */
    public IntStream lines() {
        return IntStream.rangeClosed(1, citation.violations().size());
    }

    // What a court orders to be paid, the court sees to; what the registrar assesses is settled when it is paid.
    private boolean settles(LineOutcome outcome) {
        var amount = outcome.amountCents();
        return outcome.outcome() != LineOutcome.Outcome.RESPONSIBLE
                || citation.goesToCourt()
                || (amount != null && amount == 0);
    }

    public Citation citation() {
        return citation;
    }

    public List<Hearing> hearings() {
        return List.copyOf(hearings);
    }

    public List<LineOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    public List<ReportedPayment> payments() {
        return List.copyOf(payments);
    }

    public List<Appeal> appeals() {
        return List.copyOf(appeals);
    }
}
