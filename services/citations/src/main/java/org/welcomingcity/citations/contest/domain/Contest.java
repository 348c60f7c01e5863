package org.welcomingcity.citations.contest.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Violation;

/**
 * What came after one citation was sent, and what follows from it for each line.
 *
 * @param hearings asked for
 * @param outcomes of the lines; a later one of the same line counts
 * @param payments reported
 * @param appeals filed
 */
public record Contest(
        List<Hearing> hearings, List<LineOutcome> outcomes, List<ReportedPayment> payments, List<Appeal> appeals) {

    public Contest {
        hearings = List.copyOf(hearings);
        outcomes = List.copyOf(outcomes);
        payments = List.copyOf(payments);
        appeals = List.copyOf(appeals);
    }

    /** The outcome of the line that counts. */
    public Optional<LineOutcome> outcomeOf(int line) {
        return outcomes.stream().filter(outcome -> outcome.line() == line).reduce((earlier, later) -> later);
    }

    /** Whether a payment of the line was reported. */
    public boolean paid(int line) {
        return payments.stream().anyMatch(payment -> payment.line() == line);
    }

    /** Whether nothing more is to be decided or paid about the line. */
    public boolean settled(Citation citation, int line) {
        var violation = citation.violations().get(line - 1);
        return switch (violation.disposition()) {
            case WARNING -> true;
            case CIVIL ->
                paid(line)
                        || outcomeOf(line)
                                .map(outcome -> settles(citation, outcome))
                                .orElse(false);
            case CRIMINAL, ARREST ->
                outcomeOf(line)
                        .map(outcome -> outcome.outcome() != LineOutcome.Outcome.COMPLAINT_ISSUED)
                        .orElse(false);
        };
    }

    /** The lines that are not settled, counted from one. */
    public List<Integer> open(Citation citation) {
        return IntStream.rangeClosed(1, citation.violations().size())
                .filter(line -> !settled(citation, line))
                .boxed()
                .toList();
    }

    /** Whether every infraction was paid for, so that the citation is. */
    public boolean allPaid(Citation citation) {
        var lines = citation.violations();
        return !payments.isEmpty()
                && IntStream.rangeClosed(1, lines.size())
                        .filter(line -> lines.get(line - 1).disposition() == Violation.Disposition.CIVIL)
                        .allMatch(line -> settled(citation, line));
    }

    /** The hearing that is to be held, where there is one. */
    public Optional<Hearing> admitted() {
        return hearings.stream().filter(Hearing::admitted).reduce((earlier, later) -> later);
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

    // What a court orders to be paid, the court sees to; what the registrar assesses is settled when it is paid.
    private static boolean settles(Citation citation, LineOutcome outcome) {
        var amount = outcome.amountCents();
        return outcome.outcome() != LineOutcome.Outcome.RESPONSIBLE
                || citation.goesToCourt()
                || (amount != null && amount == 0);
    }
}
