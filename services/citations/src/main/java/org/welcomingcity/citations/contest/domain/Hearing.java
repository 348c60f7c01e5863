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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** A hearing that somebody asked for. */
@Entity
@DynamicUpdate
public class Hearing {

    private static final Basis NOTICE = Basis.of("cmvi-hearing-notice");

    @Id
    private UUID id;

    private CitationNumber citation;

    @Enumerated(EnumType.STRING)
    private HearingKind kind;

    private LocalDate requestedOn;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Timeliness timeliness;

    private @Nullable LocalDate earliestDay;
    private @Nullable LocalDate latestDay;
    private @Nullable String lateReason;

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionNote;
    private Instant recordedAt;
    private OfficerId recordedBy;

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

    @NullUnmarked // Hibernate fills it in.
    protected Hearing() {}

    private Hearing(
            CitationNumber citation,
            HearingKind kind,
            RequestedHearing request,
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
        this.status = HearingStatus.valueOf(ruling.becomes().name());
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
    public static ContestEvent request(Contest contest, RequestedHearing request, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        var kind = HearingKind.about(citation);
        RequestedHearing.mustBePossible(contest, law);
        var ruling = law.timeliness(citation, request);
        var clock = contest.clock(kind.clock()).orElse(null);
        request.check(citation, ruling, clock, recording);
        contest.add(new Hearing(citation.number(), kind, request, ruling, clock, recording));
        var basis = Basis.of(ruling.ruleId());
        return ruling.timeliness() == TimelinessRuling.Timeliness.LATE
                ? new ContestEvent.LateRequestReferred(citation.number(), request.lateReason(), basis)
                : new ContestEvent.RequestReceived(citation.number(), request.lateReason(), basis);
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
        status = found ? HearingStatus.REQUESTED : HearingStatus.REFUSED;
        decidedOn = on;
        decisionNote = note;
        var basis = Basis.of(kind.clock().ruleId());
        return found
                ? new ContestEvent.GoodCauseFound(citation, note, basis)
                : new ContestEvent.GoodCauseNotFound(citation, note, basis);
    }

    /**
     * Makes sure that good cause is to be decided about.
     *
     * @throws Refused when the request was in time, or it was decided before
     */
    public void mustAwaitGoodCause() {
        if (status != HearingStatus.AWAITING_GOOD_CAUSE) {
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
        status = HearingStatus.SCHEDULED;
        return new ContestEvent.NoticeReceived(
                citation, "%s, %s".formatted(notice.hearingAt(), notice.court()), NOTICE);
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
        return new ContestEvent.DatesToAvoidNoted(citation, NOTICE);
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
        return status == HearingStatus.REQUESTED || status == HearingStatus.SCHEDULED;
    }

    /** The dates to avoid that a hearing at the moment would fall on. */
    public List<DateToAvoid> clashes(Instant hearingAt, ZoneId zone) {
        var day = hearingAt.atZone(zone).toLocalDate();
        return datesToAvoid.stream().filter(avoided -> avoided.covers(day)).toList();
    }

    public UUID id() {
        return id;
    }

    public CitationNumber citation() {
        return citation;
    }

    public HearingKind kind() {
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

    public HearingStatus status() {
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

    public OfficerId recordedBy() {
        return recordedBy;
    }

    public List<DateToAvoid> datesToAvoid() {
        return List.copyOf(datesToAvoid);
    }

    public List<HearingNotice> notices() {
        return List.copyOf(notices);
    }
}
