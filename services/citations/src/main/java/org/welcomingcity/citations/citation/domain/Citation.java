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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.deadline.domain.Deadlines;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.Driver;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.citation.MoveRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** A citation under G.L. c. 90C: issued once, under one number, and never deleted. */
@Entity
public class Citation {

    /** The kind of case that a citation is. */
    public static final String KIND = "citation";

    /** What sort of citation the lines make it; the gravest line decides. */
    public enum Kind {
        WARNING,
        CIVIL,
        CRIMINAL,
        ARREST
    }

    /** Where the citation stands; {@link MoveLaw} says what leads from one to the other. */
    public enum Status {
        /** Being written; it has no number yet, and no citation rests here. */
        DRAFT,
        /** Written at the roadside. */
        ISSUED,
        /** The violator got a copy at the time and place of the violation. */
        DELIVERED_AT_SCENE,
        /** The violator got a copy afterwards, and the exception is on file. */
        DELIVERED_LATE,
        /** The remaining copies are with the chief or the chief's designee. */
        COPIES_WITH_CHIEF,
        /** The registrar has it, and said so. */
        SENT_RMV,
        /** The clerk-magistrate has it, and said so. */
        SENT_COURT,
        /** Everything on it was paid, to the registrar or the court. */
        PAID,
        /** A hearing on a civil infraction is asked for. */
        HEARING_REQUESTED,
        /** Responsible by default. */
        DEFAULT,
        /** A clerk-magistrate's hearing is asked for before a complaint issues. */
        HEARING_4D,
        /** The clerk-magistrate issued the complaint. */
        COMPLAINT_ISSUED,
        /** The clerk-magistrate issued no complaint. */
        NO_COMPLAINT,
        /** Nothing is left to be done. */
        CLOSED,
        /** Its number was voided; it stays on file under its number. */
        VOID
    }

    /** Whose turn it is. */
    public enum WaitingOn {
        OFFICER,
        CLERK,
        REGISTRAR,
        COURT,
        VIOLATOR,
        NOBODY
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
        this.waitingOn = WaitingOn.OFFICER;
        this.moves.add(
                new Moved(Move.ISSUE, Status.DRAFT, Status.ISSUED, stop.occurredAt(), issuedAt, this.officer, null));
        awaitTheNext();
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

    /**
     * Makes a move, and keeps it in the history.
     *
     * @param happenedAt when it happened in the world
     * @param recordedAt when it was recorded here
     * @param by who recorded it
     * @return what happened, for the ledger
     * @throws Refused when no such move leads from where it stands; the refusal names the state, the move and those that are
     *     possible
     */
    public CitationEvent make(
            Move move, MoveLaw law, Instant happenedAt, Instant recordedAt, String by, @Nullable String note) {
        var ruling = law.about(stop.occurredOn(), kind, status, move);
        if (!ruling.possible()) {
            throw new Refused(impossible(move, law));
        }
        moves.add(new Moved(move, status, move.to(), happenedAt, recordedAt, by, note));
        status = move.to();
        awaitTheNext();
        return CitationEvent.made(move, number(), note, Basis.of(ruling.ruleId()));
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
        var possible = possibleMoves(law);
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "move-not-possible",
                "Citation %s (%s) is %s; %s, which would make it %s, is not possible from there."
                        .formatted(number, kind, status, move, move.to()),
                List.of(new Fault(
                        "",
                        law.about(stop.occurredOn(), kind, status, move).ruleId(),
                        null,
                        "the citation is %s".formatted(status),
                        possible.isEmpty()
                                ? "nothing more can be done to it"
                                : "possible now: "
                                        + possible.stream()
                                                .map(ruling -> ruling.move().name())
                                                .collect(Collectors.joining(", ")))));
    }

    /**
     * The violator got their copy.
     *
     * @return what happened
     * @throws Refused when it cannot be delivered any more
     */
    public CitationEvent deliver(Delivery how, MoveLaw law, Instant recordedAt) {
        var delivered = make(how.manner().move(), law, how.deliveredAt(), recordedAt, how.by(), how.reason());
        delivery = how;
        return delivered;
    }

    /**
     * What became of the copies on their way. Only an acknowledgement makes the citation sent.
     *
     * @return what happened
     * @throws Refused when there is nothing to forward, or nothing to be acknowledged
     */
    public CitationEvent forward(Forwarding step, MoveLaw law) {
        var move = reachesReceiver();
        var ruling = law.about(stop.occurredOn(), kind, status, move);
        if (!ruling.possible()) {
            throw new Refused(impossible(move, law));
        }
        if (step.event() != Forwarding.Event.SENT && !underway()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "nothing-underway",
                    "Citation %s is not on its way, so nobody can have answered.".formatted(number),
                    List.of(new Fault(
                            "", ruling.ruleId(), null, "nothing was sent", "record first that it was sent"))));
        }
        forwardings.add(step);
        if (step.event() == Forwarding.Event.ACKNOWLEDGED) {
            return make(move, law, step.happenedAt(), step.recordedAt(), step.by(), step.reference());
        }
        awaitTheNext();
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

    /** Says whose turn it is in a state that several can be waited for in, and by when. */
    public void await(WaitingOn whom, @Nullable LocalDate until, @Nullable String duty) {
        waitingOn = whom;
        nextDueOn = until;
        nextDuty = duty;
    }

    /** Whether it goes to court: one criminal line takes all others along (c. 90C § 3; Trial Court Rule VII). */
    public boolean goesToCourt() {
        return kind == Kind.CRIMINAL || kind == Kind.ARREST;
    }

    private void awaitTheNext() {
        switch (status) {
            case DRAFT, ISSUED -> await(WaitingOn.OFFICER, DeadlineRule.COPY_AT_SCENE);
            case DELIVERED_AT_SCENE, DELIVERED_LATE -> await(WaitingOn.OFFICER, DeadlineRule.COPIES_END_OF_TOUR);
            case COPIES_WITH_CHIEF -> {
                var rule = switch (kind) {
                    case WARNING -> DeadlineRule.WARNING_FORTHWITH;
                    case CIVIL -> DeadlineRule.FORWARD_CIVIL;
                    case CRIMINAL, ARREST -> DeadlineRule.FORWARD_CRIMINAL;
                };
                await(underway() ? (goesToCourt() ? WaitingOn.COURT : WaitingOn.REGISTRAR) : WaitingOn.CLERK, rule);
            }
            case SENT_RMV -> {
                if (kind == Kind.WARNING) {
                    await(WaitingOn.CLERK, null, "Close the warning");
                } else {
                    await(WaitingOn.VIOLATOR, DeadlineRule.CMVI_20_DAYS);
                }
            }
            case SENT_COURT -> await(WaitingOn.COURT, DeadlineRule.CRIMINAL_4_DAY_HEARING);
            case HEARING_REQUESTED, HEARING_4D -> await(WaitingOn.COURT, null, "Set the hearing");
            case COMPLAINT_ISSUED -> await(WaitingOn.COURT, null, "Decide the complaint");
            case DEFAULT -> await(WaitingOn.VIOLATOR, null, "Answer the default");
            case PAID, NO_COMPLAINT -> await(WaitingOn.CLERK, null, "Close the citation");
            case CLOSED, VOID -> await(WaitingOn.NOBODY, null, null);
        }
    }

    private void await(WaitingOn whom, DeadlineRule rule) {
        var next = deadlines.nextUnder(rule);
        await(whom, next.on(), next.duty());
    }

    /** Gives the citation to a clerk, or back to the queue. */
    public void assignTo(@Nullable OfficerId clerk) {
        assignee = clerk == null ? null : clerk.value();
    }

    /**
     * Its number was voided: nothing is owed about it any more, and it stays on file.
     *
     * @throws Refused once the registrar or the court has it
     */
    public void becomeVoid(MoveLaw law, Instant at, OfficerId by, String explanation) {
        make(Move.MAKE_VOID, law, at, at, by.value(), explanation);
    }

    public CitationNumber number() {
        return new CitationNumber(number);
    }

    /** How it is named outside this service. */
    public CaseReference reference() {
        return new CaseReference(KIND, number);
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
