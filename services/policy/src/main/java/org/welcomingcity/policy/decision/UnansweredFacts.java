package org.welcomingcity.policy.decision;

import java.util.List;

/**
 * Facts that a table needs and nobody answered. Nothing is answered for the officer: each is named, and nothing is decided
 * until it is known.
 */
public final class UnansweredFacts extends UnusableFacts {

    private static final long serialVersionUID = 1L;

    /** @param reasons one for each fact; {@link Reason#field()} is its name in the facts that were sent */
    public UnansweredFacts(List<Reason> reasons) {
        super(reasons);
    }
}
