package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.Status;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.contest.domain.ReportedPayment.Receiver;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Records payments and defaults as the registrar or the court reports them. Nothing is ever paid here. */
@ApplicationScoped
public class RecordPayments {

    private static final String CRIMINAL = "G.L. c. 90C § 3(B)";

    private final MoveCitation moves;
    private final Citations citations;
    private final Contests contests;
    private final FollowContests follow;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    RecordPayments(
            MoveCitation moves,
            Citations citations,
            Contests contests,
            FollowContests follow,
            Ledger ledger,
            Acting acting,
            Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.contests = contests;
        this.follow = follow;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    /** A line that was paid. */
    public record Paid(int line, long amountCents) {}

    /**
     * Records a payment. When everything on a civil citation is settled, it is paid.
     *
     * @throws Refused when a line cannot be paid there: what goes to court is never paid to the registrar
     */
    @Transactional
    public void pay(CitationNumber number, Seen seen, ReportedPayment.Report report, List<Paid> lines) {
        var citation = moves.opened(number, seen);
        check(citation, report, lines);
        for (var line : lines) {
            contests.add(new ReportedPayment(
                    UUID.randomUUID(),
                    number.value(),
                    line.line(),
                    line.amountCents(),
                    report,
                    clock.instant(),
                    acting.user().name()));
            tell(
                    number,
                    "payment.reported",
                    "line %d, %s".formatted(line.line(), report.reference()),
                    "cmvi-payment-effect");
        }
        follow.follow(citation);
        citations.store(citation);
    }

    /**
     * The registrar reports that nobody answered in time.
     *
     * @throws Refused while the violator's time runs, or where no default can be entered
     */
    @Transactional
    public void enterDefault(CitationNumber number, Seen seen, LocalDate on, String reference) {
        var citation = moves.opened(number, seen);
        if (!moves.can(citation, Move.ENTER_DEFAULT)) {
            throw moves.impossible(citation, Move.ENTER_DEFAULT);
        }
        var faults = new Faults();
        var last = citation.deadlines().stream()
                .filter(deadline -> deadline.rule() == DeadlineRule.CMVI_20_DAYS)
                .findFirst();
        Days.between("enteredOn", on, FollowContests.dayOf(citation.occurredAt()), "the violation", clock, faults);
        last.filter(deadline -> faults.none() && !on.isAfter(deadline.latest()))
                .ifPresent(deadline -> faults.add(
                        "enteredOn",
                        "cmvi-default",
                        "G.L. c. 90C § 3(A)(6)",
                        "the violator could answer until %s".formatted(deadline.latest()),
                        "check the date of the registrar's report"));
        Days.refuse(faults);
        moves.make(
                citation, Move.ENTER_DEFAULT, on.atStartOfDay(clock.getZone()).toInstant(), reference);
    }

    private void check(Citation citation, ReportedPayment.Report report, List<Paid> lines) {
        var faults = new Faults();
        if (citation.status() == Status.VOID || citation.status() == Status.CLOSED) {
            throw moves.impossible(citation, Move.PAY);
        }
        if (citation.goesToCourt() && report.receivedBy() == Receiver.REGISTRAR) {
            faults.add(
                    "receivedBy",
                    "crim-no-rmv-payment",
                    CRIMINAL,
                    "a citation with a criminal line cannot be paid at the registrar",
                    "check the report: the whole citation is before the court");
        }
        var violation = FollowContests.dayOf(citation.occurredAt());
        Days.between("paidOn", report.paidOn(), violation, "the violation", clock, faults);
        var known = contests.of(citation.number().value());
        var seen = new HashSet<Integer>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index).line();
            var field = "lines[%d].line".formatted(index);
            var count = citation.violations().size();
            if (line < 1 || line > count) {
                faults.add(field, "line-known", "the citation has %d lines".formatted(count), "name one of them");
            } else if (!seen.add(line)) {
                faults.add(field, "line-once", "the line is named twice", "name each line once");
            } else if (citation.violations().get(line - 1).disposition() != Disposition.CIVIL) {
                faults.add(
                        field,
                        "crim-no-rmv-payment",
                        CRIMINAL,
                        "only a civil infraction is paid",
                        "leave the line out");
            } else if (known.paid(line)) {
                faults.add(
                        field,
                        "cmvi-payment-effect",
                        "G.L. c. 90C § 3(A)(3)",
                        "the line is paid already, and a payment is final",
                        "leave the line out");
            }
        }
        Days.refuse(faults);
    }

    private void tell(CitationNumber number, String action, @Nullable String reason, String rule) {
        ledger.append(new Happening(action, "citation/" + number, Outcome.DONE, reason, List.of(rule), null, null));
    }
}
