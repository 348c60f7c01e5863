package org.welcomingcity.local.machine;

/** What stands in the way of the local run, in the words of whoever typed the command, with what to do about it. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    /**
     * @param problem what is wrong, one sentence
     * @param mend what to do about it, one sentence
     */
    public Trouble(String problem, String mend) {
        super(problem);
        this.mend = mend;
    }

    /** As above, keeping what led to it. */
    public Trouble(String problem, String mend, Throwable cause) {
        super(problem, cause);
        this.mend = mend;
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }

    @Override
    public String toString() {
        return getMessage() + System.lineSeparator() + "Mend: " + mend;
    }
}
