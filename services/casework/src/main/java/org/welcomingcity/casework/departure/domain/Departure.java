package org.welcomingcity.casework.departure.domain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/**
 * A case in which an officer departed from what the tables presume and said why. Allowed, because the ordinance says "whenever
 * possible"; looked at by a supervisor, because it says "shall".
 */
@Entity
@DynamicUpdate
public class Departure {

    /** Where the review stands. */
    public enum Status {
        /** Nobody has concluded it yet. */
        OPEN,
        /** The supervisor agrees with the officer. */
        AGREED,
        /** The supervisor returns it to the officer. */
        RETURNED,
        /** It goes to the Professional Standards unit. */
        REFERRED_TO_PROFESSIONAL_STANDARDS
    }

    /**
     * What was departed from, and how.
     *
     * @param rule the rule that asks for the review
     * @param cite where it stands
     * @param presumed what the tables presumed
     * @param chosen what the officer chose instead
     * @param reason why, in the officer's words
     * @param ground the key of the stated ground it rests on; null where none is asked for
     * @param restsOnStatus whether the words speak of somebody's status, which is no ground for anything
     */
    public record Account(
            String rule,
            String cite,
            String presumed,
            String chosen,
            String reason,
            @Nullable String ground,
            boolean restsOnStatus) {}

    @Id
    private UUID id;

    private String caseKind;
    private String caseNumber;
    private OfficerId officer;
    private OfficerId supervisor;
    private Instant occurredAt;
    private Instant openedAt;
    private String rule;
    private String cite;
    private String presumed;
    private String chosen;
    private String reason;
    private @Nullable String ground;
    private boolean restsOnStatus;

    @Enumerated(EnumType.STRING)
    private Concern concern;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable OfficerId concludedBy;
    private @Nullable Instant concludedAt;
    private @Nullable String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "departure_remark", joinColumns = @JoinColumn(name = "departure"))
    @OrderColumn(name = "position")
    private List<Remark> remarks = new ArrayList<>();

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Departure() {}

    /**
     * Opens the review.
     *
     * @param concern what is looked at
     * @param supervisor before whom it comes; never the officer
     */
    public Departure(
            UUID id,
            Concern concern,
            CaseReference about,
            OfficerId officer,
            OfficerId supervisor,
            Instant occurredAt,
            Instant openedAt,
            Account account) {
        this.id = id;
        this.concern = concern;
        this.caseKind = about.kind();
        this.caseNumber = about.number();
        this.officer = officer;
        this.supervisor = supervisor;
        this.occurredAt = occurredAt;
        this.openedAt = openedAt;
        this.rule = account.rule();
        this.cite = account.cite();
        this.presumed = account.presumed();
        this.chosen = account.chosen();
        this.reason = account.reason();
        this.ground = account.ground();
        this.restsOnStatus = account.restsOnStatus();
        this.status = Status.OPEN;
    }

    /**
     * Concludes the review.
     *
     * @throws Refused when it is concluded already, or by the officer whose departure it is
     */
    public void conclude(Status conclusion, String withNote, OfficerId by, Instant at) {
        cannotBeConcluded(by).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        status = conclusion;
        supervisor = by;
        note = withNote;
        concludedBy = by;
        concludedAt = at;
        remarks.add(new Remark(Remark.Kind.CONCLUSION, by, at, withNote));
    }

    /**
     * Answers what the supervisor returned, so that it is theirs to look at again.
     *
     * @throws Refused when it was not returned, or by anybody but the officer
     */
    public void reply(String words, OfficerId by, Instant at) {
        cannotBeRepliedTo(by).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        remarks.add(new Remark(Remark.Kind.REPLY, by, at, words));
        status = Status.OPEN;
        concludedBy = null;
        concludedAt = null;
        note = null;
    }

    /**
     * Why somebody cannot reply to it; empty where they can.
     *
     * @param replying who they are
     */
    public Optional<Refusal> cannotBeRepliedTo(OfficerId replying) {
        if (!replying.equals(officer)) {
            return Optional.of(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "not-your-departure",
                    "Only the officer it was returned to replies to it.",
                    List.of()));
        }
        if (status != Status.RETURNED) {
            return Optional.of(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "departure-not-returned",
                    "This was not returned to you, or you have replied already.",
                    List.of()));
        }
        return Optional.empty();
    }

    /**
     * Why somebody cannot conclude it; empty where they can.
     *
     * @param reviewer who they are
     */
    public Optional<Refusal> cannotBeConcluded(OfficerId reviewer) {
        if (status != Status.OPEN) {
            return Optional.of(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "departure-concluded",
                    "This departure was concluded before, by %s.".formatted(concludedBy),
                    List.of()));
        }
        if (reviewer.equals(officer)) {
            return Optional.of(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "own-departure",
                    "Nobody reviews their own departure.",
                    List.of(new Fault(
                            "",
                            "departure-other-reviewer",
                            null,
                            "the reviewer is the officer who departed",
                            "another supervisor concludes it"))));
        }
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    /** The case in which it was. */
    public CaseReference about() {
        return new CaseReference(caseKind, caseNumber);
    }

    public OfficerId officer() {
        return officer;
    }

    /** Before whom it came: the supervisor on duty, and from the conclusion on the one who concluded it. */
    public OfficerId supervisor() {
        return supervisor;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** What was departed from, and how. */
    public Account account() {
        return new Account(rule, cite, presumed, chosen, reason, ground, restsOnStatus);
    }

    /** What is looked at. */
    public Concern concern() {
        return concern;
    }

    /** What was said in the review, oldest first. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public Status status() {
        return status;
    }

    public @Nullable OfficerId concludedBy() {
        return concludedBy;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public @Nullable String note() {
        return note;
    }

    public long version() {
        return version;
    }
}
