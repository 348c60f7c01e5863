package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What passes between the department, the registrar and the court. */
public final class Exchange {

    private Exchange() {}

    /** Whom citations are sent to. */
    public enum Partner {
        REGISTRAR,
        CLERK_MAGISTRATE
    }

    /** What is sent. */
    public enum Content {
        CITATION,
        VOID
    }

    /** How far it is. */
    public enum State {
        QUEUED,
        FETCHED,
        ACKNOWLEDGED,
        REJECTED,
        SUPERSEDED
    }

    /** In what the three records differ. */
    public enum Mismatch {
        NOT_FETCHED,
        NOT_ACKNOWLEDGED,
        REJECTED,
        CONTENT_DIFFERS,
        UNKNOWN_TO_US,
        WRONG_PLACE,
        MISSING_THERE,
        HELD_UNACKNOWLEDGED,
        VOID_NOT_KNOWN
    }

    /** How a difference ended. */
    public enum Resolution {
        SENT_AGAIN,
        CORRECTED_THERE,
        CORRECTED_HERE,
        NO_MISMATCH,
        SETTLED_ITSELF;

        /** Whether a person can say so; one arrives by itself. */
        public boolean byAPerson() {
            return this != SETTLED_ITSELF;
        }
    }

    /** What came of a message of a partner. */
    public enum Effect {
        APPLIED,
        DUPLICATE,
        STALE,
        UNMATCHED,
        CONTENT_DIFFERS
    }

    /** Something on its way. */
    public record Transmission(
            long id,
            String citation,
            Partner partner,
            Content content,
            int attempt,
            String digest,
            State state,
            Instant queuedAt,
            @Nullable Instant fetchedAt,
            @Nullable UUID batch,
            @Nullable Instant answeredAt,
            @Nullable String reference) {}

    /** Several of them, in their order. */
    public record Transmissions(List<Transmission> items) {}

    /** What was fetched together. */
    public record Batch(
            UUID id, Partner partner, Instant fetchedAt, String fetchedBy, long remaining, List<Transmission> items) {}

    /** What is fetched. */
    public record Fetch(@Nullable String partner, boolean again) {}

    /** A mismatch, as a task. */
    public record Difference(
            UUID id,
            Mismatch kind,
            Partner partner,
            String citation,
            String detail,
            Instant openedAt,
            long ageDays,
            @Nullable String owner,
            @Nullable Resolution resolution,
            @Nullable String reason,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {

        /** Whether nobody has ended it yet. */
        public boolean open() {
            return resolution == null;
        }
    }

    /** A page of the queue, oldest first. */
    public record Differences(
            List<Difference> items, @Nullable String next) {}

    /** How many of a sort are open, and how old the oldest is. */
    public record Open(Partner partner, Mismatch kind, long count, long oldestAgeDays) {}

    /** Where the three stand. */
    public record Standing(Map<Partner, Map<State, Long>> transmissions, List<Open> open) {

        /** Everybody citations are sent to. */
        public List<Partner> partners() {
            return List.of(Partner.values());
        }

        /** How far something can be. */
        public List<State> states() {
            return List.of(State.values());
        }

        /** How much is so far with a partner. */
        public long of(Partner partner, State state) {
            return transmissions.getOrDefault(partner, Map.of()).getOrDefault(state, 0L);
        }
    }

    /** Who looks into a difference; null for nobody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Owner(@Nullable String owner) {}

    /** How it ended, and why. */
    public record Ending(
            @Nullable String resolution, @Nullable String reason) {}

    /** A row of a file that could not be taken. */
    public record Damaged(long line, String problem) {}

    /** What came of a message. */
    public record Message(String messageId, Effect effect) {}

    /** What came of a file of acknowledgements. */
    public record Acknowledged(List<Message> items, List<Damaged> damaged) {

        /** What can come of a message. */
        public List<Effect> effects() {
            return List.of(Effect.values());
        }

        /** How many messages had this effect. */
        public long count(Effect effect) {
            return items.stream().filter(message -> message.effect() == effect).count();
        }
    }

    /** What came of a statement. */
    public record Stated(int stated, int mismatches, int opened, List<Damaged> damaged) {}
}
