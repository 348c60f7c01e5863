package org.welcomingcity.citations.numbering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.LeaseOverdue;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/**
 * Numbers given to an officer, against a receipt: a paper book, or a block that a device takes along so that it can work
 * without a connection (G.L. c. 90C § 2).
 */
@Entity
@DynamicUpdate
public class NumberLease {

    @Id
    private UUID id;

    private String book;
    private OfficerId officer;
    private @Nullable String device;
    private long firstNumber;
    private long lastNumber;
    private Instant leasedAt;
    private OfficerId leasedBy;
    private String receipt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant overdueAt;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected NumberLease() {}

    /**
     * Whom a lease is for, and until when.
     *
     * @param officer who gets the numbers
     * @param device the device that holds them; null for paper
     * @param receipt the receipt the officer signed, on the form the registrar approved
     * @param expiresAt until when the numbers may go onto a citation; null for paper
     */
    public record Terms(
            OfficerId officer,
            @Nullable String device,
            String receipt,
            @Nullable Instant expiresAt) {}

    NumberLease(String book, long firstNumber, long lastNumber, Terms terms, OfficerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.book = book;
        this.firstNumber = firstNumber;
        this.lastNumber = lastNumber;
        this.officer = terms.officer();
        this.device = terms.device();
        this.receipt = terms.receipt();
        this.expiresAt = terms.expiresAt();
        this.leasedAt = at;
        this.leasedBy = by;
    }

    /** Whether a violation that was written at that moment was written within the lease. */
    public boolean covers(Instant writtenAt) {
        return !writtenAt.isBefore(leasedAt) && (expiresAt == null || !writtenAt.isAfter(expiresAt));
    }

    /** Somebody noticed that the lease had run out with numbers still out. They stay with the officer until they are back. */
    public LeaseOverdue flagOverdue(Instant at) {
        overdueAt = at;
        return new LeaseOverdue(this);
    }

    /** Why something cannot be done with it: a number that is not out under it, or none that is. */
    public static Refused hasNot(String field, String rule, String problem, String mend) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "lease-has-not",
                "That cannot be done with this lease. Nothing was changed.",
                List.of(new Refusal.Fault(field, rule, null, problem, mend))));
    }

    public UUID id() {
        return id;
    }

    public String book() {
        return book;
    }

    public OfficerId officer() {
        return officer;
    }

    public @Nullable String device() {
        return device;
    }

    public long firstNumber() {
        return firstNumber;
    }

    public long lastNumber() {
        return lastNumber;
    }

    public Instant leasedAt() {
        return leasedAt;
    }

    public OfficerId leasedBy() {
        return leasedBy;
    }

    public String receipt() {
        return receipt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** When it was noticed that it had run out with numbers still out; null where it was not. */
    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    public long version() {
        return version;
    }
}
