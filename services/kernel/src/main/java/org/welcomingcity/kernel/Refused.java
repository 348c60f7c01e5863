package org.welcomingcity.kernel;

import java.util.List;

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

    /**
     * There is nothing by that name.
     *
     * @param what what was asked for, as people say it: {@code citation}, {@code charge list}
     * @param name the name or number it was asked for by
     */
    public static Refused unknown(String what, Object name) {
        return new Refused(new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-" + what.replace(' ', '-'),
                "There is no %s %s.".formatted(what, name),
                List.of()));
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
