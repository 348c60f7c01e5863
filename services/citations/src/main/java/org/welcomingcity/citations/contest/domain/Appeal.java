package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An appeal from the clerk-magistrate's decision to a judge, who hears it anew (c. 90C § 3(A)(5)). */
@Entity
public class Appeal {

    /** Where it stands. */
    public enum Status {
        FILED,
        DECIDED
    }

    @Id
    private UUID id;

    private String citation;

    @Enumerated(EnumType.STRING)
    private Party party;

    private LocalDate filedOn;
    private LocalDate latestDay;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDate decidedOn;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Appeal() {}

    /**
     * Takes it in, late or not: whether it is heard, the court decides.
     *
     * @param latestDay the last day as the city counts it, from the notice of the decision
     */
    public Appeal(
            UUID id,
            String citation,
            Party party,
            LocalDate filedOn,
            LocalDate latestDay,
            Instant recordedAt,
            String recordedBy) {
        this.id = id;
        this.citation = citation;
        this.party = party;
        this.filedOn = filedOn;
        this.latestDay = latestDay;
        this.status = Status.FILED;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** A judge decided. */
    public void decide(LocalDate on) {
        status = Status.DECIDED;
        decidedOn = on;
    }

    public UUID id() {
        return id;
    }

    public Party party() {
        return party;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate latestDay() {
        return latestDay;
    }

    /** Whether it was filed after the last day as the city counts it. */
    public boolean late() {
        return filedOn.isAfter(latestDay);
    }

    public Status status() {
        return status;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
