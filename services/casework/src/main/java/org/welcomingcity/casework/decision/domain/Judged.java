package org.welcomingcity.casework.decision.domain;

/** A decision about a choice: whoever wants to go on has to look first whether it is a yes. */
public sealed interface Judged {

    /** What was decided, to be kept or shown. */
    StoredDecision decision();

    /**
     * A no.
     *
     * @param decision what was decided
     */
    record NotGranted(StoredDecision decision) implements Judged {}

    /** A person has to look first: see {@link ReferredDecision}. */
    record Referred(ReferredDecision waiting) implements Judged {
        @Override
        public StoredDecision decision() {
            return waiting.decision();
        }
    }

    /** A yes: see {@link GrantedDecision}. */
    record Granted(GrantedDecision permission) implements Judged {
        @Override
        public StoredDecision decision() {
            return permission.decision();
        }
    }
}
