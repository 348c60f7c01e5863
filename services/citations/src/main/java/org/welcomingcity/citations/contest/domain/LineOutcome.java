package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;

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

        /** Whether an amount goes with it: what a court fines a crime with, the court sees to. */
        public boolean takesAmount() {
            return this == RESPONSIBLE;
        }
    }

    /** Who decides. */
    public enum Decider {
        CLERK_MAGISTRATE,
        JUDGE
    }

    @Id
    private UUID id;

    private CitationNumber citation;
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
    private OfficerId recordedBy;

    @NullUnmarked // Hibernate fills it in.
    protected LineOutcome() {}

    private LineOutcome(CitationNumber citation, DecidedLine decided, CourtDecision decision, Recording recording) {
        this.id = UUID.randomUUID();
        this.citation = citation;
        this.line = decided.line();
        this.outcome = decided.outcome();
        this.decidedBy = decision.decidedBy();
        this.decidedOn = decision.decidedOn();
        this.noticeOn = decision.noticeOn();
        this.amountCents = decided.amountCents();
        this.note = decision.note();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /**
     * Takes a decision in, line by line. A clerk-magistrate's about civil infractions sets the clock of an appeal running; a
     * judge's decides the appeal.
     *
     * @throws Refused when it cannot be decided where the citation stands, or a line cannot end so
     */
    public static List<ContestEvent> record(
            Contest contest, CourtDecision decision, List<DecidedLine> lines, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        decision.check(contest, lines, law, recording);
        var appeal = contest.openAppeal();
        var basis = Basis.of(decision.decidedBy() == Decider.JUDGE ? "cmvi-appeal" : "cmvi-hearing-notice");
        var events = new ArrayList<ContestEvent>();
        for (var line : lines) {
            contest.add(new LineOutcome(citation.number(), line, decision, recording));
            var told =
                    "line %d: %s, by the %s".formatted(line.line(), words(line.outcome()), words(decision.decidedBy()));
            events.add(new ContestEvent.OutcomeRecorded(citation.number(), told, basis));
        }
        if (!citation.goesToCourt()) {
            if (decision.decidedBy() == Decider.CLERK_MAGISTRATE) {
                citation.runs(law.appeal(decision.noticeOn()));
            } else {
                appeal.ifPresent(filed -> filed.decide(decision.decidedOn()));
            }
        }
        return events;
    }

    public int line() {
        return line;
    }

    public Outcome outcome() {
        return outcome;
    }

    public CourtDecision decision() {
        return new CourtDecision(decidedBy, decidedOn, noticeOn, note);
    }

    /**
     * What is owed after it: the amount that was ordered, what the officer wrote where none was named, nothing where nobody is
     * responsible. Empty where nobody named an amount.
     *
     * @param assessedCents what the officer wrote
     */
    Optional<Long> owed(@Nullable Long assessedCents) {
        return switch (outcome) {
            case RESPONSIBLE -> Optional.ofNullable(amountCents == null ? assessedCents : amountCents);
            case COMPLAINT_ISSUED, GUILTY, CONTINUED_WITHOUT_FINDING -> Optional.ofNullable(assessedCents);
            case NOT_RESPONSIBLE, NO_COMPLAINT, NOT_GUILTY, DISMISSED -> Optional.of(0L);
        };
    }

    public @Nullable Long amountCents() {
        return amountCents;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public OfficerId recordedBy() {
        return recordedBy;
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
