package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A payment for one line that the registrar or the court reports. The city never takes one. */
@Entity
public class ReportedPayment {

    /** Who took it. */
    public enum Receiver {
        REGISTRAR,
        COURT
    }

    /**
     * What the report says.
     *
     * @param receivedBy who took the payment
     * @param paidOn when
     * @param reference the receiver's own reference
     */
    public record Report(Receiver receivedBy, LocalDate paidOn, String reference) {}

    @Id
    private UUID id;

    private String citation;
    private int line;
    private long amountCents;

    @Enumerated(EnumType.STRING)
    private Receiver receivedBy;

    private LocalDate paidOn;
    private String reference;
    private Instant recordedAt;
    private String recordedBy;

    @NullUnmarked // Hibernate fills it in.
    protected ReportedPayment() {}

    /** Records the payment of a line. */
    public ReportedPayment(
            UUID id,
            String citation,
            int line,
            long amountCents,
            Report report,
            Instant recordedAt,
            String recordedBy) {
        this.id = id;
        this.citation = citation;
        this.line = line;
        this.amountCents = amountCents;
        this.receivedBy = report.receivedBy();
        this.paidOn = report.paidOn();
        this.reference = report.reference();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public int line() {
        return line;
    }

    public long amountCents() {
        return amountCents;
    }

    public Report report() {
        return new Report(receivedBy, paidOn, reference);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
