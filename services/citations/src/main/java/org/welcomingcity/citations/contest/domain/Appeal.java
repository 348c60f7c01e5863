package org.welcomingcity.citations.contest.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.Basis;

/** An appeal from the clerk-magistrate's decision to a judge, who hears it anew (c. 90C § 3(A)(5)). */
@Entity
@DynamicUpdate
public class Appeal {

    static final String RULE = "cmvi-appeal";

    /** Where it stands. */
    public enum Status {
        FILED,
        DECIDED
    }

    @Id
    private UUID id;

    private CitationNumber citation;

    @Enumerated(EnumType.STRING)
    private Party party;

    private LocalDate filedOn;
    private LocalDate latestDay;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDate decidedOn;
    private Instant recordedAt;
    private OfficerId recordedBy;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Appeal() {}

    private Appeal(CitationNumber citation, Party party, LocalDate filedOn, LocalDate latestDay, Recording recording) {
        this.id = UUID.randomUUID();
        this.citation = citation;
        this.party = party;
        this.filedOn = filedOn;
        this.latestDay = latestDay;
        this.status = Status.FILED;
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /**
     * Takes an appeal in, late or not: whether it is heard, the court decides.
     *
     * @throws Refused when there is no decision to appeal from, or an appeal is open
     */
    public static ContestEvent file(
            Contest contest, Party party, LocalDate filedOn, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        var decision = AppealedDecision.of(contest);
        var faults = new Faults();
        faults.inOrder("filedOn", filedOn, decision.decidedOn(), "the decision", recording.today());
        Reports.refuse(faults);
        // The last day as the city counts it, from the notice of the decision.
        var latest = law.appeal(decision.noticeOn()).latest();
        contest.add(new Appeal(citation.number(), party, filedOn, latest, recording));
        return new ContestEvent.AppealFiled(citation.number(), party.name(), Basis.of(RULE));
    }

    /** A judge decided. */
    void decide(LocalDate on) {
        status = Status.DECIDED;
        decidedOn = on;
    }

    public UUID id() {
        return id;
    }

    public Party party() {
        return party;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate latestDay() {
        return latestDay;
    }

    /** Whether it was filed after the last day as the city counts it. */
    public boolean late() {
        return filedOn.isAfter(latestDay);
    }

    public Status status() {
        return status;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public OfficerId recordedBy() {
        return recordedBy;
    }
}
