package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Ruled;
import org.welcomingcity.casework.decision.domain.StoredDecision;
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
    private String officer;

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
    private @Nullable OpportunityRecord opportunity;

    private @Nullable String otherArrestOffence;

    @ColumnTransformer(write = "?::jsonb")
    private StopFacts facts;

    @ColumnTransformer(write = "?::jsonb")
    private StopChoice choice;

    @ColumnTransformer(write = "?::jsonb")
    private StoredDecision decision;

    @NullUnmarked // Hibernate fills it in.
    protected Stop() {}

    /** Records what the officer reported, with the policy's yes to what the officer chose, or that it waits for one. */
    public Stop(UUID id, StopReport report, Ruled ruled, Instant recordedAt) {
        this.id = id;
        this.occurredAt = report.occurredAt();
        this.occurredOn = report.occurredOn();
        this.recordedAt = recordedAt;
        this.officer = report.officer().value();
        this.place = report.place();
        this.warrant = report.warrant();
        this.opportunity = report.opportunity();
        this.otherArrestOffence = report.otherArrestOffence();
        this.facts = report.facts();
        this.choice = report.choice();
        this.decision = ruled.decision().withHitRowsOnly();
    }

    public UUID id() {
        return id;
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
        return new OfficerId(officer);
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
