package org.welcomingcity.policy.decision;

/** A pack is not fit to decide with; the message names file, table, row and reason. */
public final class PackRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackRejected(String message) {
        super(message);
    }

    public PackRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
