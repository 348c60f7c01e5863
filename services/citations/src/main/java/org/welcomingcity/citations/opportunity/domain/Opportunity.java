package org.welcomingcity.citations.opportunity.domain;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Ruled;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.OpportunityRecord;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/**
 * The opportunity to have a licensed driver come for the vehicle, while it runs and after (rules K5 and K8). It runs, calls are
 * recorded one by one, it ends, and then the vehicle is decided about: in this order, each step once.
 */
@Entity
@DynamicUpdate
public class Opportunity {

    /** How far it has come. */
    public enum State {
        /** The driver may call somebody. */
        RUNNING,
        /** It is over, and nobody has chosen what becomes of the vehicle. */
        ENDED,
        /** What becomes of the vehicle was chosen. */
        DECIDED
    }

    @Id
    private CitationNumber citation;

    private OfficerId officer;
    private Instant startedAt;
    private Instant until;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opportunity_call", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "position")
    private List<Call> calls = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private StopFacts.@Nullable Opportunity how;

    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable String endedEarly;

    @Enumerated(EnumType.STRING)
    private StopChoice.@Nullable Vehicle chosen;

    private @Nullable Instant chosenAt;
    private @Nullable OfficerId chosenBy;
    private @Nullable String chosenWhy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable StoredDecision decision;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Opportunity() {}

    /**
     * Begins.
     *
     * @param officer whose it is to keep
     * @param until when the wait that the city asks for is over
     */
    public Opportunity(CitationNumber citation, OfficerId officer, Instant startedAt, Instant until) {
        this.citation = citation;
        this.officer = officer;
        // Calls and the end are told to the minute, and may have been in the one in which it began.
        this.startedAt = startedAt.truncatedTo(ChronoUnit.MINUTES);
        this.until = until;
    }

    /** Whether it is in another state than the one in which something can be done; what to answer then. */
    public Optional<Refusal> isNot(State wanted) {
        return state() == wanted
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Kind.CONFLICT,
                        "opportunity-" + wanted.name().toLowerCase(java.util.Locale.ROOT) + "-needed",
                        switch (state()) {
                            case RUNNING -> "The opportunity is still running. End it first.";
                            case ENDED -> "The opportunity is over. Choose what happens to the vehicle.";
                            case DECIDED -> "What happens to the vehicle was chosen already.";
                        },
                        List.of()));
    }

    /**
     * Somebody was called.
     *
     * @throws Refused when it does not run, or the call cannot have been then
     */
    public OpportunityEvent call(Instant at, String note, OfficerId by, Instant now) {
        mustBe(State.RUNNING);
        var faults = new Faults();
        faults.inOrder("calledAt", at, startedAt, "the opportunity began", now);
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "times-out-of-order",
                "The calls of an opportunity are made while it runs. Nothing was stored.");
        calls.add(new Call(at, note, by));
        return new OpportunityEvent.Called(number(), note);
    }

    /**
     * It ends.
     *
     * @param told how and why; held to the stop before
     * @throws Refused when it does not run, or ended before the last call
     */
    public OpportunityEvent end(StopFacts.Opportunity ended, OpportunityRecord told) {
        mustBe(State.RUNNING);
        how = ended;
        endedAt = told.endedAt();
        endReason = told.endReason();
        endedEarly = told.endedEarly();
        return new OpportunityEvent.Ended(number(), String.valueOf(told.endReason()));
    }

    /**
     * What becomes of the vehicle.
     *
     * @throws Refused when it is not over, or was decided already
     */
    public OpportunityEvent decide(
            StopChoice.Vehicle vehicle, @Nullable String why, Ruled permission, OfficerId by, Instant now) {
        mustBe(State.ENDED);
        chosen = vehicle;
        chosenWhy = why;
        chosenBy = by;
        chosenAt = now;
        decision = permission.decision().withHitRowsOnly();
        return new OpportunityEvent.Decided(number(), permission.decision().basis());
    }

    private void mustBe(State wanted) {
        isNot(wanted).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /** How far it has come. */
    public State state() {
        if (endedAt == null) {
            return State.RUNNING;
        }
        return chosen == null ? State.ENDED : State.DECIDED;
    }

    /** The record of it, as it would end so. */
    public OpportunityRecord recordEnding(Instant at, @Nullable String reason, @Nullable String early) {
        return new OpportunityRecord(startedAt, at, calls.size(), reason, early);
    }

    /** The record of it as it stands. */
    public OpportunityRecord record() {
        return new OpportunityRecord(startedAt, endedAt, calls.size(), endReason, endedEarly);
    }

    public CitationNumber number() {
        return citation;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant until() {
        return until;
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The last call, or the beginning where there was none: it cannot have ended before. */
    public Instant last() {
        return calls.stream().map(Call::calledAt).max(Instant::compareTo).orElse(startedAt);
    }

    public StopFacts.@Nullable Opportunity how() {
        return how;
    }

    public StopChoice.@Nullable Vehicle chosen() {
        return chosen;
    }

    public @Nullable Instant chosenAt() {
        return chosenAt;
    }

    public @Nullable OfficerId chosenBy() {
        return chosenBy;
    }

    public @Nullable String chosenWhy() {
        return chosenWhy;
    }

    public @Nullable StoredDecision decision() {
        return decision;
    }
}
