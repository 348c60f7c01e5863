package org.welcomingcity.citations.summons.domain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** The court's order to appear, and what was done to serve it (Mass. R. Crim. P. 6(c)). */
@Entity
@DynamicUpdate
public class Summons {

    private static final String RULE = "summons-service";

    @Id
    private UUID id;

    private CitationNumber citation;
    private String docket;
    private String court;
    private LocalDate issuedOn;
    private Instant appearAt;

    @Enumerated(EnumType.STRING)
    private SummonsStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_attempt", joinColumns = @JoinColumn(name = "summons"))
    @OrderColumn(name = "sequence")
    private List<ServiceAttempt> attempts = new ArrayList<>();

    private @Nullable LocalDate returnedOn;
    private @Nullable String returnStatement;
    private @Nullable OfficerId returnedBy;
    private Instant recordedAt;
    private OfficerId recordedBy;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Summons() {}

    private Summons(CitationNumber citation, CourtOrder order, Recording recording) {
        this.id = UUID.randomUUID();
        this.citation = citation;
        this.docket = order.docket();
        this.court = order.court();
        this.issuedOn = order.issuedOn();
        this.appearAt = order.appearAt();
        this.status = SummonsStatus.TO_SERVE;
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /**
     * Takes the court's order in.
     *
     * @throws Refused when no complaint issued, or the days cannot be
     */
    public static Summons receive(Citation citation, CourtOrder order, Recording recording) {
        mustBePossible(citation);
        var faults = new Faults();
        faults.happened("issuedOn", order.issuedOn(), recording.today());
        if (recording.dayOf(order.appearAt()).isBefore(order.issuedOn())) {
            faults.add("appearAt", "time-in-order", "the person has to appear before it was issued", "check the date");
        }
        refuse(faults);
        return new Summons(citation.number(), order, recording);
    }

    /**
     * Makes sure that the court can have issued a summons.
     *
     * @throws Refused when no complaint issued
     */
    public static void mustBePossible(Citation citation) {
        if (citation.status() != CitationStatus.COMPLAINT_ISSUED) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "no-complaint-issued",
                    "Citation %s is %s; a summons follows a complaint.".formatted(citation.number(), citation.status()),
                    List.of(new Refusal.Fault(
                            "", RULE, null, "no complaint has issued", "record the court's decision first"))));
        }
    }

    /**
     * Somebody tried to serve it. A mailing that comes back was none.
     *
     * @throws Refused when it was returned to the court, or the attempt cannot be
     */
    public SummonsEvent attempt(ServiceAttempt.Told attempt, Recording recording) {
        check(attempt, recording);
        mustBeHere();
        attempts.add(attempt.recorded(recording));
        status = served() ? SummonsStatus.SERVED : SummonsStatus.TO_SERVE;
        return new SummonsEvent.ServiceAttempted(citation, "%s: %s".formatted(attempt.channel(), attempt.result()));
    }

    private void check(ServiceAttempt.Told told, Recording recording) {
        var faults = new Faults();
        if (recording.dayOf(told.attemptedAt()).isBefore(issuedOn)) {
            faults.add("attemptedAt", "time-in-order", "this is before it was issued", "check the time");
        } else {
            faults.happened("attemptedAt", told.attemptedAt(), recording.at());
        }
        if (!told.result().fits(told.channel())) {
            faults.add(
                    "result",
                    RULE,
                    "%s cannot come of %s".formatted(told.result(), told.channel()),
                    "mail is MAILED or CAME_BACK, everything else SERVED, NOT_FOUND or MOVED");
        }
        if (told.result().serves() && told.proof() == null) {
            faults.add("proof", RULE, "service is proved", "name the certificate, or who took it");
        }
        refuse(faults);
    }

    /**
     * It goes back to the court, served or not.
     *
     * @throws Refused when it did before, nobody tried, or the day cannot be
     */
    public SummonsEvent giveBack(LocalDate on, String statement, Recording recording) {
        var faults = new Faults();
        faults.inOrder("returnedOn", on, issuedOn, "it was issued", recording.today());
        refuse(faults);
        mustBeReturnable();
        status = served() ? SummonsStatus.RETURNED_SERVED : SummonsStatus.RETURNED_UNSERVED;
        returnedOn = on;
        returnStatement = statement;
        returnedBy = recording.by();
        return new SummonsEvent.SummonsReturned(citation, status.name());
    }

    private static void refuse(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "report-cannot-stand",
                "The report cannot stand as it is. Nothing was stored.");
    }

    private boolean served() {
        var inPerson = attempts.stream().anyMatch(attempt -> attempt.result() == ServiceAttempt.Result.SERVED);
        return inPerson || (!attempts.isEmpty() && attempts.getLast().result().serves());
    }

    /**
     * Makes sure that it can go back to the court.
     *
     * @throws Refused when it did before, or nobody tried to serve it
     */
    public void mustBeReturnable() {
        mustBeHere();
        if (attempts.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "service-not-tried",
                    "Nobody has tried to serve this summons; there is nothing to return.",
                    List.of()));
        }
    }

    /**
     * Makes sure that it was not returned to the court.
     *
     * @throws Refused when it was
     */
    public void mustBeHere() {
        if (status == SummonsStatus.RETURNED_SERVED || status == SummonsStatus.RETURNED_UNSERVED) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "summons-returned",
                    "This summons went back to the court on %s (%s).".formatted(returnedOn, status),
                    List.of()));
        }
    }

    public UUID id() {
        return id;
    }

    public CitationNumber citation() {
        return citation;
    }

    public CourtOrder order() {
        return new CourtOrder(docket, court, issuedOn, appearAt);
    }

    public SummonsStatus status() {
        return status;
    }

    public List<ServiceAttempt> attempts() {
        return List.copyOf(attempts);
    }

    /** The return of service; null while it is owed. */
    public @Nullable ReturnOfService returned() {
        return returnedOn == null || returnStatement == null || returnedBy == null
                ? null
                : new ReturnOfService(returnedOn, returnStatement, returnedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
