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
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.casework.deadline.domain.Deadlines;
import org.welcomingcity.casework.deadline.domain.DueDate;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.Driver;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.MoveRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** A citation under G.L. c. 90C: issued once, under one number, and never deleted. */
@Entity
@DynamicUpdate
public class Citation implements Assignable {

    /** The kind of case that a citation is. */
    public static final String KIND = "citation";

    @Id
    private CitationNumber number;

    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "stop_id")
    private Stop stop;

    @Enumerated(EnumType.STRING)
    private CitationKind kind;

    @Enumerated(EnumType.STRING)
    private CitationStatus status;

    private Instant issuedAt;
    private Instant occurredAt;
    private OfficerId officer;
    private @Nullable OfficerId assignee;

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
    @AttributeOverride(name = "plateKind", column = @Column(name = "plate_kind"))
    @AttributeOverride(name = "plateCharacters", column = @Column(name = "plate_characters"))
    @AttributeOverride(name = "noPlate", column = @Column(name = "no_plate"))
    @AttributeOverride(name = "vin", column = @Column(name = "vehicle_vin"))
    @AttributeOverride(name = "make", column = @Column(name = "vehicle_make"))
    @AttributeOverride(name = "model", column = @Column(name = "vehicle_model"))
    @AttributeOverride(name = "colour", column = @Column(name = "vehicle_colour"))
    private @Nullable Vehicle vehicle;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "citation_violation", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "line")
    private List<Violation> violations = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Deadlines deadlines;

    // The queue of every kind of case asks for these by name.
    private @Nullable LocalDate nextDueOn;
    private @Nullable String nextDuty;

    @Enumerated(EnumType.STRING)
    private WaitingOn waitingOn;

    @Embedded
    @AttributeOverride(name = "manner", column = @Column(name = "delivery_manner"))
    @AttributeOverride(name = "deliveredAt", column = @Column(name = "delivery_at"))
    @AttributeOverride(name = "exception", column = @Column(name = "delivery_exception"))
    @AttributeOverride(name = "reason", column = @Column(name = "delivery_reason"))
    @AttributeOverride(name = "addressSource", column = @Column(name = "delivery_address_source"))
    @AttributeOverride(name = "address", column = @Column(name = "delivery_address"))
    @AttributeOverride(name = "certificateOfMailing", column = @Column(name = "delivery_certificate"))
    @AttributeOverride(name = "by", column = @Column(name = "delivery_by"))
    private @Nullable Delivery delivery;

    @ElementCollection
    @CollectionTable(name = "citation_move", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "sequence")
    private List<Moved> moves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "citation_forwarding", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "sequence")
    private List<Forwarding> forwardings = new ArrayList<>();

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
        this.number = number;
        this.stop = stop;
        this.driver = driver;
        this.vehicle = vehicle;
        this.violations = new ArrayList<>(violations);
        this.deadlines = Deadlines.running(deadlines);
        this.kind = kindOf(violations);
        this.status = CitationStatus.ISSUED;
        this.issuedAt = issuedAt;
        this.occurredAt = stop.occurredAt();
        this.officer = stop.officer();
        this.moves.add(new Moved(
                Move.ISSUE,
                CitationStatus.DRAFT,
                CitationStatus.ISSUED,
                stop.occurredAt(),
                issuedAt,
                this.officer,
                null));
        take(Turn.of(status, kind, false, this.deadlines));
    }

    /** The kind that the lines make a citation: criminal lines take the civil ones along to court (c. 90C § 3). */
    public static CitationKind kindOf(List<Violation> violations) {
        return violations.stream()
                .map(violation -> switch (violation.disposition()) {
                    case WARNING -> CitationKind.WARNING;
                    case CIVIL -> CitationKind.CIVIL;
                    case CRIMINAL -> CitationKind.CRIMINAL;
                    case ARREST -> CitationKind.ARREST;
                })
                .max(Comparator.naturalOrder())
                .orElse(CitationKind.WARNING);
    }

    /**
     * Makes a move, and keeps it in the history.
     *
     * @param happenedAt when it happened in the world
     * @param recording who recorded it, and when
     * @return what happened, for the ledger
     * @throws Refused when no such move leads from where it stands; the refusal names the state, the move and those that are
     *     possible
     */
    public CitationEvent make(Move move, MoveLaw law, Instant happenedAt, Recording recording, @Nullable String note) {
        var ruling = law.about(stop.occurredOn(), kind, status, move);
        if (!ruling.possible()) {
            throw new Refused(impossible(move, law));
        }
        moves.add(new Moved(move, status, move.to(), happenedAt, recording.at(), recording.by(), note));
        status = move.to();
        var done = recording.dayOf(forwardedAt(move).orElse(happenedAt));
        move.duties().forEach(rule -> met(rule, done));
        take(Turn.of(status, kind, underway(), deadlines));
        return CitationEvent.made(move, number(), note, Basis.of(ruling.ruleId()));
    }

    // The copies were forwarded when they went out, not when somebody said that they came.
    private Optional<Instant> forwardedAt(Move move) {
        return move != Move.REACH_REGISTRAR && move != Move.REACH_COURT
                ? Optional.empty()
                : forwardings.stream()
                        .filter(step -> step.event() == Forwarding.Event.SENT)
                        .map(Forwarding::happenedAt)
                        .reduce((earlier, later) -> later);
    }

    /** Why it can make none of the steps; empty where it can make one. */
    public Optional<Refusal> cannotMake(MoveLaw law, Move... oneOf) {
        return Stream.of(oneOf).anyMatch(move -> can(move, law))
                ? Optional.empty()
                : Optional.of(impossible(oneOf[0], law));
    }

    /** Whether it can make the step from where it stands. */
    public boolean can(Move move, MoveLaw law) {
        return law.about(stop.occurredOn(), kind, status, move).possible();
    }

    /** What can become of it now. */
    public List<MoveRuling> possibleMoves(MoveLaw law) {
        return law.possible(stop.occurredOn(), kind, status);
    }

    /** Why the move cannot be made, by name. */
    public Refusal impossible(Move move, MoveLaw law) {
        var ruling = law.about(stop.occurredOn(), kind, status, move);
        return MoveRefusals.impossible(this, move, ruling, possibleMoves(law));
    }

    /**
     * The violator got their copy.
     *
     * @return what happened
     * @throws Refused when it cannot be delivered any more
     */
    public CitationEvent deliver(Delivery how, MoveLaw law, Recording recording) {
        var delivered = make(how.manner().move(), law, how.deliveredAt(), recording, how.reason());
        delivery = how;
        return delivered;
    }

    /**
     * What became of the copies on their way. Only an acknowledgement makes the citation sent.
     *
     * @return what happened
     * @throws Refused when there is nothing to forward, or nothing to be acknowledged
     */
    public CitationEvent forward(Forwarding step, MoveLaw law, Recording recording) {
        var move = reachesReceiver();
        var ruling = law.about(stop.occurredOn(), kind, status, move);
        if (!ruling.possible()) {
            throw new Refused(impossible(move, law));
        }
        if (step.event() != Forwarding.Event.SENT && !underway()) {
            throw new Refused(MoveRefusals.nothingUnderway(this, ruling));
        }
        forwardings.add(step);
        if (step.event() == Forwarding.Event.ACKNOWLEDGED) {
            return make(move, law, step.happenedAt(), recording, step.reference());
        }
        take(Turn.of(status, kind, underway(), deadlines));
        var said = step.note() == null ? String.valueOf(step.reference()) : step.note();
        var basis = Basis.of(ruling.ruleId());
        return step.event() == Forwarding.Event.SENT
                ? new CitationEvent.Forwarded(number(), said, basis)
                : new CitationEvent.ForwardingRejected(number(), said, basis);
    }

    /** The step that it makes when its receiver acknowledges it: the court where it goes to court, else the registrar. */
    public Move reachesReceiver() {
        return goesToCourt() ? Move.REACH_COURT : Move.REACH_REGISTRAR;
    }

    /** Whether it was sent and nobody answered yet. */
    public boolean underway() {
        return !forwardings.isEmpty() && forwardings.getLast().event() == Forwarding.Event.SENT;
    }

    /** Another date that runs from now on, such as the one for an appeal. */
    public void runs(Deadline deadline) {
        deadlines = deadlines.with(deadline);
    }

    /** What the rule asks for was done on that day; without meaning where it does not run, or was done before. */
    public void met(DeadlineRule rule, LocalDate on) {
        deadlines = deadlines.met(rule, on);
    }

    /** Says whose turn it is in a state that several can be waited for in, and by when. */
    public void await(WaitingOn whom, @Nullable LocalDate until, @Nullable String duty) {
        take(new Turn(whom, until, duty));
    }

    private void take(Turn turn) {
        waitingOn = turn.waitingOn();
        nextDueOn = turn.nextDueOn();
        nextDuty = turn.nextDuty();
    }

    /** Whether it goes to court: one criminal line takes all others along (c. 90C § 3; Trial Court Rule VII). */
    public boolean goesToCourt() {
        return kind == CitationKind.CRIMINAL || kind == CitationKind.ARREST;
    }

    @Override
    public CitationEvent assignTo(@Nullable OfficerId worker) {
        assignee = worker;
        return worker == null
                ? new CitationEvent.GivenBack(number)
                : new CitationEvent.Assigned(number, Assignee.inWords(worker));
    }

    /**
     * Its number was voided: nothing is owed about it any more, and it stays on file.
     *
     * @throws Refused once the registrar or the court has it
     */
    public void becomeVoid(MoveLaw law, Recording recording, String explanation) {
        make(Move.MAKE_VOID, law, recording.at(), recording, explanation);
    }

    public CitationNumber number() {
        return number;
    }

    /** How it is named outside this service. */
    public CaseReference reference() {
        return new CaseReference(KIND, number.value());
    }

    public Stop stop() {
        return stop;
    }

    public CitationKind kind() {
        return kind;
    }

    public CitationStatus status() {
        return status;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public OfficerId officer() {
        return officer;
    }

    @Override
    public @Nullable OfficerId assignee() {
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

    /** The same, each with whether anything is still due by then. */
    public List<DueDate> dueDates() {
        return deadlines.dates(rule -> status.ends(rule));
    }

    /** The day by which the one we wait on has to act; null where no date is known. */
    public @Nullable LocalDate nextDueOn() {
        return nextDueOn;
    }

    /** What has to be done by then. */
    public @Nullable String nextDuty() {
        return nextDuty;
    }

    public WaitingOn waitingOn() {
        return waitingOn;
    }

    public @Nullable Delivery delivery() {
        return delivery;
    }

    /** What became of it, step by step, oldest first. */
    public List<Moved> moves() {
        return List.copyOf(moves);
    }

    /** What became of the copies on their way, oldest first. */
    public List<Forwarding> forwardings() {
        return List.copyOf(forwardings);
    }

    public long version() {
        return version;
    }
}
