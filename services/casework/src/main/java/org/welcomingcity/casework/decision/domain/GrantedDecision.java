package org.welcomingcity.casework.decision.domain;

import org.welcomingcity.policy.decision.Decision;

/**
 * The policy's yes, with everything that is kept of it. What needs a yes takes one of these, so that without a yes it does not
 * compile: it is made out of the policy's own {@link Decision.Granted} and of nothing else.
 */
public final class GrantedDecision implements Ruled {

    private final StoredDecision decision;

    GrantedDecision(StoredDecision ruling, Decision.Granted yes) {
        this.decision = ruling.with(yes);
    }

    @Override
    public StoredDecision decision() {
        return decision;
    }
}
