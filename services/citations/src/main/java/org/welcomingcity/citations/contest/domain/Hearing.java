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
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.WaitingOn;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** A hearing that somebody asked for. */
@Entity
public class Hearing {

    private static final Basis NOTICE = Basis.of("cmvi-hearing-notice");

    /** Before whom, and about what. */
    public enum Kind {
        /** About civil infractions, asked of the registrar (c. 90C § 3(A)). */
        CIVIL_INFRACTION(Move.REQUEST_HEARING, Citation.Status.SENT_RMV, DeadlineRule.CMVI_20_DAYS),
        /** Before a complaint issues, asked of the court (c. 90C § 3(B)(2)). */
        CLERK_MAGISTRATE(
                Move.REQUEST_MAGISTRATE_HEARING, Citation.Status.SENT_COURT, DeadlineRule.CRIMINAL_4_DAY_HEARING);

        private final Move move;
        private final Citation.Status sent;
        private final DeadlineRule clock;

        Kind(Move move, Citation.Status sent, DeadlineRule clock) {
            this.move = move;
            this.sent = sent;
            this.clock = clock;
        }

        /** The kind of hearing that can be asked for about the citation. */
        public static Kind about(Citation citation) {
            return citation.goesToCourt() ? CLERK_MAGISTRATE : CIVIL_INFRACTION;
        }

        /** The move of a citation whose hearing is asked for. */
        public Move move() {
            return move;
        }

        /** Where the citation stands once whoever is asked has it. */
        Citation.Status sent() {
            return sent;
        }

        /** The clock that a request is held against. */
        public DeadlineRule clock() {
            return clock;
        }
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

        private void check(Citation citation, TimelinessRuling ruling, @Nullable Deadline clock, Recording recording) {
            var faults = new Faults();
            var violation = recording.dayOf(citation.occurredAt());
            faults.inOrder("requestedOn", requestedOn, violation, "the violation", recording.today());
            faults.inOrder("receivedOn", receivedOn, requestedOn, "the request", recording.today());
            DateToAvoid.check(datesToAvoid, faults);
            if (clock != null && ruling.reasonNeeded() && lateReason == null) {
                faults.add(
                        "lateReason",
                        ruling.ruleId(),
                        ruling.cite(),
                        "the request is later than %s; the registrar decides whether there is good cause"
                                .formatted(clock.latest()),
                        "write down the violator's reason");
            }
            Reports.refuse(faults);
        }
    }

    @NullUnmarked // Hibernate fills it in.
    protected Hearing() {}

    private Hearing(
            String citation,
            Kind kind,
            Request request,
            TimelinessRuling ruling,
            @Nullable Deadline clock,
            Recording recording) {
        this.id = UUID.randomUUID();
        this.citation = citation;
        this.kind = kind;
        this.requestedOn = request.requestedOn();
        this.receivedOn = request.receivedOn();
        this.timeliness = Timeliness.valueOf(ruling.timeliness().name());
        this.earliestDay = clock == null ? null : clock.earliest();
        this.latestDay = clock == null ? null : clock.latest();
        this.lateReason = request.lateReason();
        this.status = Status.valueOf(ruling.becomes().name());
        this.datesToAvoid = new ArrayList<>(request.datesToAvoid());
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /**
     * Takes a request in. Nobody is told that it is too late: a late one waits for the registrar's or the clerk-magistrate's
     * decision about good cause.
     *
     * @throws Refused when nothing can be heard about the citation, a request is open, or the request cannot be
     */
    public static ContestEvent request(Contest contest, Request request, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        var kind = Kind.about(citation);
        mustBePossible(contest, law);
        var ruling = law.timeliness(citation, request);
        var clock = contest.clock(kind.clock()).orElse(null);
        request.check(citation, ruling, clock, recording);
        contest.add(new Hearing(citation.number().value(), kind, request, ruling, clock, recording));
        var basis = Basis.of(ruling.ruleId());
        return ruling.timeliness() == TimelinessRuling.Timeliness.LATE
                ? new ContestEvent.LateRequestReferred(citation.number(), request.lateReason(), basis)
                : new ContestEvent.RequestReceived(citation.number(), request.lateReason(), basis);
    }

    /**
     * Makes sure that a hearing can be asked for. While the copies are on their way, the request waits for them on file.
     *
     * @throws Refused when nothing can be heard about the citation, or a request is open
     */
    public static void mustBePossible(Contest contest, CourtLaw law) {
        var citation = contest.citation();
        var kind = Kind.about(citation);
        var from = switch (citation.status()) {
            case ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF -> kind.sent();
            default -> citation.status();
        };
        if (!law.allows(citation, kind.move(), from)) {
            throw law.impossible(citation, kind.move());
        }
        if (contest.hearings().stream().anyMatch(hearing -> hearing.status() != Status.REFUSED)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "hearing-asked-for",
                    "A hearing about citation %s is asked for already.".formatted(citation.number()),
                    List.of()));
        }
    }

    /**
     * The registrar or the clerk-magistrate decided about good cause. The decision is final.
     *
     * @throws Refused when there is nothing to decide
     */
    public ContestEvent decideGoodCause(boolean found, LocalDate on, @Nullable String note, LocalDate today) {
        var faults = new Faults();
        faults.inOrder("decidedOn", on, receivedOn, "the request was received", today);
        Reports.refuse(faults);
        mustAwaitGoodCause();
        status = found ? Status.REQUESTED : Status.REFUSED;
        decidedOn = on;
        decisionNote = note;
        var number = new CitationNumber(citation);
        var basis = Basis.of(kind.clock().ruleId());
        return found
                ? new ContestEvent.GoodCauseFound(number, note, basis)
                : new ContestEvent.GoodCauseNotFound(number, note, basis);
    }

    /**
     * Makes sure that good cause is to be decided about.
     *
     * @throws Refused when the request was in time, or it was decided before
     */
    public void mustAwaitGoodCause() {
        if (status != Status.AWAITING_GOOD_CAUSE) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "good-cause-decided",
                    "There is no decision about good cause to be made: the request is %s.".formatted(status),
                    List.of(new Fault(
                            "",
                            DeadlineRule.CMVI_20_DAYS.ruleId(),
                            null,
                            "the request was in time, or it was decided before",
                            "read it again; a decision is final"))));
        }
    }

    /**
     * The court named a date, or another one.
     *
     * @throws Refused while nobody found good cause for a late request, or where the days cannot be
     */
    public ContestEvent schedule(HearingNotice.Content notice, Recording recording) {
        var faults = new Faults();
        faults.inOrder("receivedOn", notice.receivedOn(), requestedOn, "the request", recording.today());
        if (recording.dayOf(notice.hearingAt()).isBefore(requestedOn)) {
            faults.add("hearingAt", "time-in-order", "the hearing is before the request", "check the date");
        }
        Reports.refuse(faults);
        mustBeAdmitted();
        notices.add(notice.recorded(recording));
        status = Status.SCHEDULED;
        return new ContestEvent.NoticeReceived(
                new CitationNumber(citation), "%s, %s".formatted(notice.hearingAt(), notice.court()), NOTICE);
    }

    /**
     * Makes sure that the court can set a date.
     *
     * @throws Refused while nobody found good cause for a late request
     */
    public void mustBeAdmitted() {
        if (!admitted()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "hearing-not-admitted",
                    "There is no hearing to set a date for: the request is %s.".formatted(status),
                    List.of()));
        }
    }

    /**
     * Somebody cannot come on these days either.
     *
     * @throws Refused when a stretch ends before it begins
     */
    public ContestEvent avoid(List<DateToAvoid> more) {
        var faults = new Faults();
        DateToAvoid.check(more, faults);
        Reports.refuse(faults);
        datesToAvoid.addAll(more);
        return new ContestEvent.DatesToAvoidNoted(new CitationNumber(citation), NOTICE);
    }

    /** Lets the citation wait for the court: for a date, or for the day of the last notice. */
    void isAwaitedBy(Citation citation, ZoneId zone) {
        if (notices.isEmpty()) {
            citation.await(WaitingOn.COURT, null, "Set the hearing");
        } else {
            var day = notices.getLast().hearingAt().atZone(zone).toLocalDate();
            citation.await(WaitingOn.COURT, day, "Hold the hearing");
        }
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
