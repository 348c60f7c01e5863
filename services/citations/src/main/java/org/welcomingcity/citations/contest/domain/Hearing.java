package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.deadline.Deadline;

/** A hearing that somebody asked for. */
@Entity
public class Hearing {

    /** Before whom, and about what. */
    public enum Kind {
        /** About civil infractions, asked of the registrar (c. 90C § 3(A)). */
        CIVIL_INFRACTION,
        /** Before a complaint issues, asked of the court (c. 90C § 3(B)(2)). */
        CLERK_MAGISTRATE
    }

    /** Whether the request came in time. */
    public enum Timeliness {
        /** Under every reading of the rule. */
        TIMELY,
        /** Under the generous reading; treated as timely. */
        TIMELY_BY_ONE_READING,
        /** Under none; somebody else decides whether there is good cause. */
        LATE
    }

    /** Where the request stands. */
    public enum Status {
        /** Late, and waiting for the registrar or the clerk-magistrate to decide about good cause. */
        AWAITING_GOOD_CAUSE,
        /** No good cause was found. */
        REFUSED,
        /** Asked for; no date yet. */
        REQUESTED,
        /** The court named a date. */
        SCHEDULED
    }

    @Id
    private UUID id;

    private String citation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate requestedOn;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Timeliness timeliness;

    private @Nullable LocalDate earliestDay;
    private @Nullable LocalDate latestDay;
    private @Nullable String lateReason;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionNote;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hearing_date_to_avoid", joinColumns = @JoinColumn(name = "hearing"))
    @OrderColumn(name = "sequence")
    private List<DateToAvoid> datesToAvoid = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hearing_notice", joinColumns = @JoinColumn(name = "hearing"))
    @OrderColumn(name = "sequence")
    private List<HearingNotice> notices = new ArrayList<>();

    @Version
    private long version;

    /**
     * What is asked for, as it arrived.
     *
     * @param requestedOn the day it was mailed or handed in
     * @param receivedOn the day it reached the registrar or the court
     * @param lateReason why it is late, in the violator's words
     * @param datesToAvoid when the violator cannot come
     */
    public record Request(
            LocalDate requestedOn,
            LocalDate receivedOn,
            @Nullable String lateReason,
            List<DateToAvoid> datesToAvoid) {
        public Request {
            datesToAvoid = List.copyOf(datesToAvoid);
        }
    }

    @NullUnmarked // Hibernate fills it in.
    protected Hearing() {}

    /**
     * Takes the request in. A late one is never sent away here: the registrar or the clerk-magistrate decides.
     *
     * @param deadline the clock it is held against; null where none runs
     */
    public Hearing(
            UUID id,
            String citation,
            Kind kind,
            Request request,
            @Nullable Deadline deadline,
            Instant recordedAt,
            String recordedBy) {
        this.id = id;
        this.citation = citation;
        this.kind = kind;
        this.requestedOn = request.requestedOn();
        this.receivedOn = request.receivedOn();
        this.timeliness = deadline == null ? Timeliness.TIMELY : timeliness(kind, request, deadline);
        this.earliestDay = deadline == null ? null : deadline.earliest();
        this.latestDay = deadline == null ? null : deadline.latest();
        this.lateReason = request.lateReason();
        this.status = timeliness == Timeliness.LATE ? Status.AWAITING_GOOD_CAUSE : Status.REQUESTED;
        this.datesToAvoid = new ArrayList<>(request.datesToAvoid());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether a request came in time: a civil one by the day it was made, one to the court by the day it got there. */
    public static Timeliness timeliness(Kind kind, Request request, Deadline deadline) {
        var day = switch (kind) {
            case CIVIL_INFRACTION -> request.requestedOn();
            case CLERK_MAGISTRATE -> request.receivedOn();
        };
        if (!day.isAfter(deadline.earliest())) {
            return Timeliness.TIMELY;
        }
        return day.isAfter(deadline.latest()) ? Timeliness.LATE : Timeliness.TIMELY_BY_ONE_READING;
    }

    /**
     * The registrar or the clerk-magistrate decided about good cause. The decision is final.
     *
     * @throws Refused when there is nothing to decide
     */
    public void decideGoodCause(boolean found, LocalDate on, @Nullable String note) {
        if (status != Status.AWAITING_GOOD_CAUSE) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "good-cause-decided",
                    "There is no decision about good cause to be made: the request is %s.".formatted(status),
                    List.of(new Fault(
                            "",
                            "cmvi-20-days",
                            "G.L. c. 90C § 3(A)(4)",
                            "the request was in time, or it was decided before",
                            "read it again; a decision is final"))));
        }
        status = found ? Status.REQUESTED : Status.REFUSED;
        decidedOn = on;
        decisionNote = note;
    }

    /**
     * The court named a date, or another one.
     *
     * @throws Refused while nobody found good cause for a late request
     */
    public void schedule(HearingNotice notice) {
        if (!admitted()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "hearing-not-admitted",
                    "There is no hearing to set a date for: the request is %s.".formatted(status),
                    List.of()));
        }
        notices.add(notice);
        status = Status.SCHEDULED;
    }

    /** Somebody cannot come on these days either. */
    public void avoid(List<DateToAvoid> more) {
        datesToAvoid.addAll(more);
    }

    /** Whether it is to be heard: in time, or with good cause. */
    public boolean admitted() {
        return status == Status.REQUESTED || status == Status.SCHEDULED;
    }

    /** The dates to avoid that a hearing at the moment would fall on. */
    public List<DateToAvoid> clashes(Instant hearingAt, ZoneId zone) {
        var day = hearingAt.atZone(zone).toLocalDate();
        return datesToAvoid.stream().filter(avoided -> avoided.covers(day)).toList();
    }

    public UUID id() {
        return id;
    }

    public String citation() {
        return citation;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Timeliness timeliness() {
        return timeliness;
    }

    public @Nullable LocalDate earliestDay() {
        return earliestDay;
    }

    public @Nullable LocalDate latestDay() {
        return latestDay;
    }

    public @Nullable String lateReason() {
        return lateReason;
    }

    public Status status() {
        return status;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String decisionNote() {
        return decisionNote;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public List<DateToAvoid> datesToAvoid() {
        return List.copyOf(datesToAvoid);
    }

    public List<HearingNotice> notices() {
        return List.copyOf(notices);
    }
}
