package org.welcomingcity.policy.decision;

import java.util.List;

/** The facts contradict each other, one of them cannot be, or one that is needed is unanswered; nothing was decided. */
public sealed class UnusableFacts extends RuntimeException permits UnansweredFacts {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public UnusableFacts(List<Reason> reasons) {
        super("the facts cannot be used: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    /** Every contradiction found; {@link Reason#field()} is the fact's name in {@code StopFacts}. */
    public List<Reason> reasons() {
        return reasons;
    }
}
