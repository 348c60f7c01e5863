package org.welcomingcity.citations.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferenceAssigned;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferenceCorrectedHere;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferenceCorrectedThere;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferenceSentAgain;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferenceSettledItself;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferenceWasNone;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** A mismatch between what was sent and what a partner has: a task with an age, an owner and an end. */
@Entity
@DynamicUpdate
public class Difference implements Assignable {

    private static final OfficerId SYSTEM = new OfficerId("system");

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    private CitationNumber citation;
    private String detail;
    private Instant openedAt;

    @Column(name = "owner")
    private @Nullable OfficerId assignee;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    private @Nullable String reason;
    private @Nullable OfficerId resolvedBy;
    private @Nullable Instant resolvedAt;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Difference() {}

    /**
     * Gives it to somebody, or back to the queue.
     *
     * @throws Refused when it has ended already
     */
    @Override
    public ExchangeEvent assignTo(@Nullable OfficerId worker) {
        mustBeOpen();
        assignee = worker;
        return new DifferenceAssigned(id, Assignee.inWords(worker));
    }

    /**
     * A person ends it.
     *
     * @throws Refused when it has ended already
     */
    public ExchangeEvent resolve(Resolution how, String why, OfficerId by, Instant at) {
        end(how, why, by, at);
        return switch (how) {
            case SENT_AGAIN -> new DifferenceSentAgain(id, why);
            case CORRECTED_THERE -> new DifferenceCorrectedThere(id, why);
            case CORRECTED_HERE -> new DifferenceCorrectedHere(id, why);
            case NO_MISMATCH -> new DifferenceWasNone(id, why);
            case SETTLED_ITSELF -> new DifferenceSettledItself(id, why);
        };
    }

    /**
     * What was missing arrived; the message that says so is on the ledger itself.
     *
     * @throws Refused when it has ended already
     */
    public void settle(String why, Instant at) {
        end(Resolution.SETTLED_ITSELF, why, SYSTEM, at);
    }

    private void end(Resolution how, String why, OfficerId by, Instant at) {
        mustBeOpen();
        resolution = how;
        reason = why;
        resolvedBy = by;
        resolvedAt = at;
    }

    /** What was sent, or should have been, that this is about. */
    public TransmissionContent content() {
        return kind == DifferenceKind.VOID_NOT_KNOWN ? TransmissionContent.VOID : TransmissionContent.CITATION;
    }

    /** The refusal to send again what was never sent. */
    public Refused nothingWasSent() {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "nothing-to-send",
                "Nothing about %s was ever sent to %s. Nothing was changed.".formatted(citation, partner.words()),
                List.of(new Refusal.Fault(
                        "resolution",
                        "difference-resolution",
                        null,
                        "there is nothing to be sent again",
                        "resolve it another way"))));
    }

    private void mustBeOpen() {
        if (resolvedAt != null) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "difference-resolved",
                    "The difference was resolved before, as %s.".formatted(resolution),
                    List.of()));
        }
    }

    public UUID id() {
        return id;
    }

    public DifferenceKind kind() {
        return kind;
    }

    public Partner partner() {
        return partner;
    }

    public CitationNumber citation() {
        return citation;
    }

    public String detail() {
        return detail;
    }

    public Instant openedAt() {
        return openedAt;
    }

    @Override
    public @Nullable OfficerId assignee() {
        return assignee;
    }

    public @Nullable Resolution resolution() {
        return resolution;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable OfficerId resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public long version() {
        return version;
    }
}
