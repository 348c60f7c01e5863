package org.welcomingcity.portal.service;

/** The service answered, and the answer is no. */
public class ServiceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ServiceRefused(Problem problem) {
        super("the service answered " + problem.status() + " " + problem.code());
        this.problem = problem;
    }

    /** What it said. */
    public Problem problem() {
        return problem;
    }

    /** The HTTP status. */
    public int status() {
        return problem.status();
    }
}
