package org.welcomingcity.kernel;

/**
 * The story broke off: nothing was done, and the surrounding transaction is rolled back. A refusal that must itself be
 * remembered is returned as a value instead.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code() + ": " + refusal.detail());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
