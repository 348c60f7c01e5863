package org.welcomingcity.citations.exchange.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;

/** Everything on its way, and what was said about it. */
public interface Transmissions {

    /** A batch as it was fetched. */
    record Batch(UUID id, Partner partner, Instant fetchedAt, OfficerId fetchedBy) {}

    /** Adds one. */
    void add(Transmission transmission);

    /** Keeps a batch. */
    void add(Batch batch);

    /** The batch of that id. */
    Optional<Batch> batch(UUID id);

    /** What was last fetched in that batch, in order. */
    List<Transmission> inBatch(UUID batch);

    /**
     * What waits for a partner, oldest first, locked; what another caller is fetching at this moment is left out.
     *
     * @param again whether also what was fetched and not answered
     */
    List<Transmission> waiting(Partner partner, boolean again, int limit);

    /** How many wait for a partner to be fetched for the first time. */
    long countQueued(Partner partner);

    /** One, locked. */
    Optional<Transmission> toChange(long id);

    /** All about a citation, in order. */
    List<Transmission> of(CitationNumber citation);

    /** The last attempt to send that content of a citation. */
    Optional<Transmission> last(CitationNumber citation, TransmissionContent content);

    /** In a state, of one partner or both, in order. */
    List<Transmission> inState(@Nullable TransmissionState state, @Nullable Partner partner, long afterId, int limit);

    /**
     * Keeps a message.
     *
     * @return whether it is new; a message that was here before is not kept again
     */
    boolean isNew(Acknowledgement message, Instant arrivedAt, OfficerId arrivedBy, Acknowledgement.Effect effect);

    /** Whether a message was here before. */
    boolean wasHere(Partner partner, String message);

    /** What the partner has, as of a moment; what is known as of a later moment stays. */
    void holds(Partner partner, CitationNumber citation, boolean asVoid, @Nullable String digest, Instant asOf);
}
