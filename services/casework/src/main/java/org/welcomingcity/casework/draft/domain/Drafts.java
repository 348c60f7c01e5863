package org.welcomingcity.casework.draft.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts that are kept. Every question names the owner, so that there is none that could be answered to another. */
public interface Drafts {

    /**
     * Keeps a draft in place of what was kept under its owner and id before.
     *
     * @return what it became, where it was sent before; nothing is kept then
     */
    Optional<String> keep(Draft draft);

    /**
     * Ends the draft of that owner and id with what it became, whether one was kept or not. Whoever does it second at the same
     * moment waits for the first.
     *
     * @param until how long it is known that it was sent
     * @return what it became before, where it was sent before; nothing is changed then
     */
    Optional<String> end(String owner, UUID id, String kind, String became, Instant now, Instant until);

    /** The owner's draft of that id, unless it expired. */
    Optional<Draft> of(String owner, UUID id, Instant now);

    /** The owner's drafts that have not expired, the latest first. */
    List<Draft> of(String owner, Instant now);

    /** Forgets the owner's draft of that id, if there is one. */
    void forget(String owner, UUID id);

    /** Forgets everybody's drafts that expired. */
    void forgetExpired(Instant now);
}
