package org.welcomingcity.citations.warrant.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.JudicialWarrant;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/**
 * A warrant on which an officer arrested, and that a second person has to confirm. The arrest is on record as waiting for it:
 * what happened at the roadside is not hidden, and what nobody checked is no ground.
 */
@Entity
@DynamicUpdate
public class WarrantCheck {

    @Id
    private UUID id;

    private CitationNumber citation;
    private String number;
    private String court;
    private String issuedBy;
    private OfficerId officer;
    private Instant occurredAt;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private WarrantCheckStatus status;

    private @Nullable OfficerId concludedBy;
    private @Nullable Instant concludedAt;
    private @Nullable String note;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected WarrantCheck() {}

    /**
     * Asks for the check.
     *
     * @param officer who relied on it, and does not confirm it
     * @param occurredAt when the stop was
     */
    public WarrantCheck(
            UUID id,
            CitationNumber citation,
            JudicialWarrant warrant,
            OfficerId officer,
            Instant occurredAt,
            Instant openedAt) {
        this.id = id;
        this.citation = citation;
        this.number = warrant.number();
        this.court = warrant.court();
        this.issuedBy = warrant.issuedBy();
        this.officer = officer;
        this.occurredAt = occurredAt;
        this.openedAt = openedAt;
        this.status = WarrantCheckStatus.OPEN;
    }

    /**
     * Concludes the check.
     *
     * @param how what was found
     * @param withNote how it was checked, in the words of whoever did
     * @throws Refused when it is concluded already, or by the officer who relied on the warrant
     */
    public void conclude(WarrantCheckStatus how, String withNote, OfficerId by, Instant at) {
        cannotBeConcluded(by).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        status = how;
        note = withNote;
        concludedBy = by;
        concludedAt = at;
    }

    /**
     * Why somebody cannot conclude it; empty where they can.
     *
     * @param checker the name with which they sign in
     */
    public Optional<Refusal> cannotBeConcluded(OfficerId checker) {
        return SecondPerson.cannotConclude(this, checker);
    }

    public UUID id() {
        return id;
    }

    /** The citation that notes the arrest. */
    public CitationNumber citation() {
        return citation;
    }

    /** The paper, as the officer wrote it down. */
    public JudicialWarrant warrant() {
        return new JudicialWarrant(number, court, issuedBy);
    }

    public OfficerId officer() {
        return officer;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public WarrantCheckStatus status() {
        return status;
    }

    public @Nullable OfficerId concludedBy() {
        return concludedBy;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public @Nullable String note() {
        return note;
    }

    public long version() {
        return version;
    }
}
