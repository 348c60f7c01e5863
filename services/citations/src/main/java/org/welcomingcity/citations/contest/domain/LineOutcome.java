package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;

/** What was decided about one line of a citation. Added, never changed: a later one of the same line counts. */
@Entity
public class LineOutcome {

    /** What can be decided. */
    public enum Outcome {
        RESPONSIBLE,
        NOT_RESPONSIBLE,
        COMPLAINT_ISSUED,
        NO_COMPLAINT,
        GUILTY,
        NOT_GUILTY,
        CONTINUED_WITHOUT_FINDING,
        DISMISSED;

        private static final Set<Outcome> CIVIL = EnumSet.of(RESPONSIBLE, NOT_RESPONSIBLE, DISMISSED);
        private static final Set<Outcome> CRIMINAL =
                EnumSet.of(COMPLAINT_ISSUED, NO_COMPLAINT, GUILTY, NOT_GUILTY, CONTINUED_WITHOUT_FINDING, DISMISSED);

        /** Whether it can be the outcome of a line with the disposition. */
        public boolean fits(Disposition disposition) {
            return switch (disposition) {
                case WARNING -> false;
                case CIVIL -> CIVIL.contains(this);
                case CRIMINAL, ARREST -> CRIMINAL.contains(this);
            };
        }

        /** Whether it takes a complaint that issued before. */
        public boolean needsComplaint() {
            return switch (this) {
                case GUILTY, NOT_GUILTY, CONTINUED_WITHOUT_FINDING -> true;
                case RESPONSIBLE, NOT_RESPONSIBLE, COMPLAINT_ISSUED, NO_COMPLAINT, DISMISSED -> false;
            };
        }
    }

    /** Who decides. */
    public enum Decider {
        CLERK_MAGISTRATE,
        JUDGE
    }

    @Id
    private UUID id;

    private String citation;
    private int line;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Decider decidedBy;

    private LocalDate decidedOn;
    private LocalDate noticeOn;
    private @Nullable Long amountCents;
    private @Nullable String note;
    private Instant recordedAt;
    private String recordedBy;

    /**
     * The decision that the outcomes of several lines belong to.
     *
     * @param decidedBy who decided
     * @param decidedOn when
     * @param noticeOn when the notice of it reached the department; an appeal is counted from it
     */
    public record Decision(
            Decider decidedBy,
            LocalDate decidedOn,
            LocalDate noticeOn,
            @Nullable String note) {}

    @NullUnmarked // Hibernate fills it in.
    protected LineOutcome() {}

    /** Records the outcome of a line. */
    public LineOutcome(
            UUID id,
            String citation,
            int line,
            Outcome outcome,
            @Nullable Long amountCents,
            Decision decision,
            Instant recordedAt,
            String recordedBy) {
        this.id = id;
        this.citation = citation;
        this.line = line;
        this.outcome = outcome;
        this.decidedBy = decision.decidedBy();
        this.decidedOn = decision.decidedOn();
        this.noticeOn = decision.noticeOn();
        this.amountCents = amountCents;
        this.note = decision.note();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public int line() {
        return line;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Decision decision() {
        return new Decision(decidedBy, decidedOn, noticeOn, note);
    }

    public @Nullable Long amountCents() {
        return amountCents;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
