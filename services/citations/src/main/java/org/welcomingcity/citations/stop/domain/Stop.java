package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Ruled;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/** A stop as it was recorded: it is a report of the past and never changes. */
@Entity
public class Stop {

    @Id
    private UUID id;

    private Instant occurredAt;
    private LocalDate occurredOn;
    private Instant recordedAt;
    private OfficerId officer;

    @Embedded
    @AttributeOverride(name = "node", column = @Column(name = "place_node"))
    @AttributeOverride(name = "name", column = @Column(name = "place_name"))
    @AttributeOverride(name = "longitude", column = @Column(name = "place_longitude"))
    @AttributeOverride(name = "latitude", column = @Column(name = "place_latitude"))
    private Place place;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "warrant_number"))
    @AttributeOverride(name = "court", column = @Column(name = "warrant_court"))
    @AttributeOverride(name = "issuedBy", column = @Column(name = "warrant_issued_by"))
    private @Nullable JudicialWarrant warrant;

    @Embedded
    @AttributeOverride(name = "startedAt", column = @Column(name = "opportunity_started_at"))
    @AttributeOverride(name = "endedAt", column = @Column(name = "opportunity_ended_at"))
    @AttributeOverride(name = "attempts", column = @Column(name = "opportunity_attempts"))
    @AttributeOverride(name = "endReason", column = @Column(name = "opportunity_end_reason"))
    @AttributeOverride(name = "endedEarly", column = @Column(name = "opportunity_ended_early"))
    private @Nullable OpportunityRecord opportunity;

    @Embedded
    @AttributeOverride(name = "refusedAt", column = @Column(name = "ground_refused_at"))
    @AttributeOverride(name = "orderNumber", column = @Column(name = "ground_order_number"))
    @AttributeOverride(name = "orderIssuedBy", column = @Column(name = "ground_order_issued_by"))
    @AttributeOverride(name = "orderSignedBy", column = @Column(name = "ground_order_signed_by"))
    private @Nullable GroundRecord ground;

    private @Nullable String otherArrestOffence;
    private @Nullable String lateReason;
    private boolean imported;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private StopFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private StopChoice choice;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private StoredDecision decision;

    @NullUnmarked // Hibernate fills it in.
    protected Stop() {}

    /** Records what the officer reported, with the policy's yes to what the officer chose, or that it waits for one. */
    public Stop(UUID id, StopReport report, Ruled ruled, Instant recordedAt) {
        this(id, report, ruled, recordedAt, null, false);
    }

    /**
     * The same for one that came late.
     *
     * @param lateReason why; null where it came in time or is history
     * @param imported whether it was brought in from another system's records
     */
    public Stop(
            UUID id,
            StopReport report,
            Ruled ruled,
            Instant recordedAt,
            @Nullable String lateReason,
            boolean imported) {
        this.lateReason = lateReason;
        this.imported = imported;
        this.id = id;
        this.occurredAt = report.occurredAt();
        this.occurredOn = report.occurredOn();
        this.recordedAt = recordedAt;
        this.officer = report.officer();
        this.place = report.place();
        this.warrant = report.warrant();
        this.opportunity = report.opportunity();
        this.ground = report.ground();
        this.otherArrestOffence = report.otherArrestOffence();
        this.facts = report.facts();
        this.choice = report.choice();
        this.decision = ruled.decision().withHitRowsOnly();
    }

    public UUID id() {
        return id;
    }

    /** How the ledger and a review name it where it has no citation. */
    public CaseReference reference() {
        return new CaseReference("stop", id.toString());
    }

    /** Why it came later than the time for it; null where it did not. */
    public @Nullable String lateReason() {
        return lateReason;
    }

    /** Whether it was brought in from another system's records. */
    public boolean imported() {
        return imported;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The day it happened on, in the city. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public OfficerId officer() {
        return officer;
    }

    public Place place() {
        return place;
    }

    public @Nullable JudicialWarrant warrant() {
        return warrant;
    }

    public @Nullable OpportunityRecord opportunity() {
        return opportunity;
    }

    /** What the claimed ground of mandatory impoundment stands on; null where none was claimed. */
    public @Nullable GroundRecord ground() {
        return ground;
    }

    public @Nullable String otherArrestOffence() {
        return otherArrestOffence;
    }

    public StopFacts facts() {
        return facts;
    }

    public StopChoice choice() {
        return choice;
    }

    /** What the policy said, with the rows that hit. */
    public StoredDecision decision() {
        return decision;
    }
}
