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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** The court's order to appear, and what was done to serve it (Mass. R. Crim. P. 6(c)). */
@Entity
public class Summons {

    /** Where the service stands. */
    public enum Status {
        /** Nobody has it yet. */
        TO_SERVE,
        /** It was served, and the return is owed. */
        SERVED,
        /** Returned to the court as served. */
        RETURNED_SERVED,
        /** Returned to the court as not served. */
        RETURNED_UNSERVED
    }

    /**
     * What the court ordered.
     *
     * @param docket the court's number of the case
     * @param court the court
     * @param issuedOn when it was issued
     * @param appearAt when the person has to appear
     */
    public record Order(String docket, String court, LocalDate issuedOn, Instant appearAt) {}

    /**
     * The return of service.
     *
     * @param returnedOn when it went back to the court
     * @param statement what the server states
     * @param by who made it
     */
    public record Return(LocalDate returnedOn, String statement, String by) {}

    @Id
    private UUID id;

    private String citation;
    private String docket;
    private String court;
    private LocalDate issuedOn;
    private Instant appearAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_attempt", joinColumns = @JoinColumn(name = "summons"))
    @OrderColumn(name = "sequence")
    private List<ServiceAttempt> attempts = new ArrayList<>();

    private @Nullable LocalDate returnedOn;
    private @Nullable String returnStatement;
    private @Nullable String returnedBy;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Summons() {}

    /** Takes the court's order in. */
    public Summons(UUID id, String citation, Order order, Instant recordedAt, String recordedBy) {
        this.id = id;
        this.citation = citation;
        this.docket = order.docket();
        this.court = order.court();
        this.issuedOn = order.issuedOn();
        this.appearAt = order.appearAt();
        this.status = Status.TO_SERVE;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /**
     * Somebody tried to serve it. A mailing that comes back was none.
     *
     * @throws Refused when it was returned to the court
     */
    public void attempt(ServiceAttempt attempt) {
        mustBeHere();
        attempts.add(attempt);
        status = served() ? Status.SERVED : Status.TO_SERVE;
    }

    /**
     * It goes back to the court, served or not.
     *
     * @throws Refused when it did before, or nobody tried
     */
    public void giveBack(Return proof) {
        mustBeHere();
        if (attempts.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "service-not-tried",
                    "Nobody has tried to serve this summons; there is nothing to return.",
                    List.of()));
        }
        status = served() ? Status.RETURNED_SERVED : Status.RETURNED_UNSERVED;
        returnedOn = proof.returnedOn();
        returnStatement = proof.statement();
        returnedBy = proof.by();
    }

    private boolean served() {
        var inPerson = attempts.stream().anyMatch(attempt -> attempt.result() == ServiceAttempt.Result.SERVED);
        return inPerson || (!attempts.isEmpty() && attempts.getLast().result().serves());
    }

    private void mustBeHere() {
        if (status == Status.RETURNED_SERVED || status == Status.RETURNED_UNSERVED) {
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

    public String citation() {
        return citation;
    }

    public Order order() {
        return new Order(docket, court, issuedOn, appearAt);
    }

    public Status status() {
        return status;
    }

    public List<ServiceAttempt> attempts() {
        return List.copyOf(attempts);
    }

    /** The return of service; null while it is owed. */
    public @Nullable Return returned() {
        return returnedOn == null || returnStatement == null || returnedBy == null
                ? null
                : new Return(returnedOn, returnStatement, returnedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
