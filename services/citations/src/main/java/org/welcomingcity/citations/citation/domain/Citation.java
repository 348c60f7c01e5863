package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.Driver;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.policy.deadline.Deadline;

/** A citation under G.L. c. 90C: issued once, under one number, and never deleted. */
@Entity
public class Citation {

    /** What sort of citation the lines make it; the gravest line decides. */
    public enum Kind {
        WARNING,
        CIVIL,
        CRIMINAL,
        ARREST
    }

    /** Where the citation stands. */
    public enum Status {
        /** Written at the roadside. */
        ISSUED,
        /** Its number was voided, explained and countersigned; it stays on file under its number. */
        VOID
    }

    @Id
    private String number;

    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "stop_id")
    private Stop stop;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant issuedAt;
    private Instant occurredAt;
    private String officer;
    private @Nullable String assignee;

    @Embedded
    @AttributeOverride(name = "familyName", column = @Column(name = "driver_family_name"))
    @AttributeOverride(name = "givenNames", column = @Column(name = "driver_given_names"))
    @AttributeOverride(name = "dateOfBirth", column = @Column(name = "driver_date_of_birth"))
    @AttributeOverride(name = "address.line1", column = @Column(name = "driver_address_line1"))
    @AttributeOverride(name = "address.line2", column = @Column(name = "driver_address_line2"))
    @AttributeOverride(name = "address.city", column = @Column(name = "driver_address_city"))
    @AttributeOverride(name = "address.state", column = @Column(name = "driver_address_state"))
    @AttributeOverride(name = "address.postalCode", column = @Column(name = "driver_address_postal_code"))
    @AttributeOverride(name = "licenceNumber", column = @Column(name = "driver_licence_number"))
    @AttributeOverride(name = "licenceState", column = @Column(name = "driver_licence_state"))
    private Driver driver;

    @Embedded
    @AttributeOverride(name = "plateJurisdiction", column = @Column(name = "plate_jurisdiction"))
    @AttributeOverride(name = "plateCharacters", column = @Column(name = "plate_characters"))
    @AttributeOverride(name = "make", column = @Column(name = "vehicle_make"))
    @AttributeOverride(name = "model", column = @Column(name = "vehicle_model"))
    @AttributeOverride(name = "colour", column = @Column(name = "vehicle_colour"))
    private @Nullable Vehicle vehicle;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "citation_violation", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "line")
    private List<Violation> violations = new ArrayList<>();

    @Column(name = "deadlines")
    @ColumnTransformer(write = "?::jsonb")
    private Deadlines deadlines;

    private @Nullable LocalDate nextDueOn;
    private @Nullable String nextDuty;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Citation() {}

    /** Issues the citation. */
    public Citation(
            CitationNumber number,
            Stop stop,
            Driver driver,
            @Nullable Vehicle vehicle,
            List<Violation> violations,
            List<Deadline> deadlines,
            Instant issuedAt) {
        this.number = number.value();
        this.stop = stop;
        this.driver = driver;
        this.vehicle = vehicle;
        this.violations = new ArrayList<>(violations);
        this.deadlines = new Deadlines(deadlines);
        this.kind = kindOf(violations);
        this.status = Status.ISSUED;
        this.issuedAt = issuedAt;
        this.occurredAt = stop.occurredAt();
        this.officer = stop.officer().value();
        var next = this.deadlines.nextOfTheCity();
        this.nextDueOn = next == null ? null : next.earliest();
        this.nextDuty = next == null ? null : next.rule().duty();
    }

    /** The kind that the lines make a citation: criminal lines take the civil ones along to court (c. 90C § 3). */
    public static Kind kindOf(List<Violation> violations) {
        return violations.stream()
                .map(violation -> switch (violation.disposition()) {
                    case WARNING -> Kind.WARNING;
                    case CIVIL -> Kind.CIVIL;
                    case CRIMINAL -> Kind.CRIMINAL;
                    case ARREST -> Kind.ARREST;
                })
                .max(Comparator.naturalOrder())
                .orElse(Kind.WARNING);
    }

    /** Gives the citation to a clerk, or back to the queue. */
    public void assignTo(@Nullable OfficerId clerk) {
        assignee = clerk == null ? null : clerk.value();
    }

    /** Its number was voided: nothing is owed about it any more, and it stays on file. */
    public void becomeVoid() {
        status = Status.VOID;
        nextDueOn = null;
        nextDuty = null;
    }

    public CitationNumber number() {
        return new CitationNumber(number);
    }

    public Stop stop() {
        return stop;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String officer() {
        return officer;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public Driver driver() {
        return driver;
    }

    public @Nullable Vehicle vehicle() {
        return vehicle;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public List<Deadline> deadlines() {
        return deadlines.all();
    }

    /** The next day on which the city itself owes something; null where it owes nothing by a date. */
    public @Nullable LocalDate nextDueOn() {
        return nextDueOn;
    }

    /** What it owes then. */
    public @Nullable String nextDuty() {
        return nextDuty;
    }

    public long version() {
        return version;
    }
}
