package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;

/** A payment for one line that the registrar or the court reports. The city never takes one. */
@Entity
public class ReportedPayment {

    static final String PAID = "cmvi-payment-effect";
    static final String NOT_PAID = "crim-no-rmv-payment";

    /** Who took it. */
    public enum Receiver {
        REGISTRAR,
        COURT
    }

    @Id
    private UUID id;

    private CitationNumber citation;
    private int line;
    private long amountCents;

    @Enumerated(EnumType.STRING)
    private Receiver receivedBy;

    private LocalDate paidOn;
    private String reference;
    private Instant recordedAt;
    private OfficerId recordedBy;

    @NullUnmarked // Hibernate fills it in.
    protected ReportedPayment() {}

    private ReportedPayment(CitationNumber citation, PaidLine paid, PaymentReport report, Recording recording) {
        this.id = UUID.randomUUID();
        this.citation = citation;
        this.line = paid.line();
        this.amountCents = paid.amount().getAmountMinorLong();
        this.receivedBy = report.receivedBy();
        this.paidOn = report.paidOn();
        this.reference = report.reference();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /**
     * Makes sure that anything can be paid.
     *
     * @throws Refused when the citation is at its end
     */
    public static void mustBePossible(Citation citation, CourtLaw law) {
        if (citation.status() == CitationStatus.VOID || citation.status() == CitationStatus.CLOSED) {
            throw law.impossible(citation, Move.PAY);
        }
    }

    /** The lines that can be paid, and are not yet, or not in full. */
    public static List<Integer> payable(Contest contest, CourtLaw law) {
        return contest.lines()
                .filter(line -> law.payable(contest.citation(), contest.disposition(line)) && !contest.paid(line))
                .boxed()
                .toList();
    }

    /** Who can have taken a payment: the registrar only where the whole citation can be paid there. */
    public static List<Receiver> receivers(Citation citation, CourtLaw law) {
        return citation.goesToCourt() && !law.payable(citation) ? List.of(Receiver.COURT) : List.of(Receiver.values());
    }

    /**
     * Takes a report in, line by line.
     *
     * @param same what was reported before under its reference
     * @throws Refused when the citation is at its end, a line cannot be paid there, or the reference was used before and
     *     nobody said that this is another payment
     */
    public static List<ContestEvent> record(
            Contest contest,
            PaymentReport report,
            List<PaidLine> lines,
            PaymentReport.SameReference same,
            CourtLaw law,
            Recording recording) {
        var citation = contest.citation();
        report.check(contest, lines, same, law, recording);
        var events = new ArrayList<ContestEvent>();
        for (var line : lines) {
            contest.add(new ReportedPayment(citation.number(), line, report, recording));
            var told = "line %d, %s, %s".formatted(line.line(), Dollars.written(line.amount()), report.reference());
            events.add(new ContestEvent.PaymentReported(citation.number(), told, Basis.of(PAID)));
        }
        return events;
    }

    public int line() {
        return line;
    }

    public Money amount() {
        return Dollars.of(amountCents);
    }

    public CitationNumber citation() {
        return citation;
    }

    public PaymentReport report() {
        return new PaymentReport(receivedBy, paidOn, reference);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public OfficerId recordedBy() {
        return recordedBy;
    }
}
