package org.welcomingcity.policy.decision;

import java.util.List;

/** The facts contradict each other or one of them cannot be; nothing was decided. */
public final class UnusableFacts extends RuntimeException {

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
