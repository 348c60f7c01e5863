package org.welcomingcity.casework.decision.domain;

import org.welcomingcity.policy.decision.Decision;

/**
 * The policy's "a person has to look first", with everything that is kept of it: no yes. What happened already can be put on
 * record with it, as waiting for that person. Made out of the policy's own {@link Decision.Referred} and of nothing else.
 */
public final class ReferredDecision implements Ruled {

    private final StoredDecision decision;

    ReferredDecision(StoredDecision ruling, Decision.Referred notYet) {
        this.decision = ruling.with(notYet);
    }

    @Override
    public StoredDecision decision() {
        return decision;
    }
}
