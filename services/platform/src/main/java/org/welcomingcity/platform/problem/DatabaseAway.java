package org.welcomingcity.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a failure of ours from a database that is stopping, starting, or cannot be reached: that passes by itself. */
final class DatabaseAway {

    private static final int STATUS = 503;
    private static final String SECONDS = "5";

    /** Connection exceptions (class 08 of the SQL standard). */
    private static final String CONNECTION = "08";

    /**
     * PostgreSQL's own: it shuts down, crashed, starts, ended a session that was idle, has all the connections it takes, or
     * somebody else held for too long what this waited for.
     */
    private static final Set<String> STATES =
            Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "53300", "57014", "55P03");

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        return Causes.anyBehind(failure, cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? isWaitingInVain(failure.getMessage())
                : state.startsWith(CONNECTION) || STATES.contains(state);
    }

    // The pool gives up waiting for a connection without any state.
    private static boolean isWaitingInVain(@Nullable String message) {
        return message != null && message.contains("cquisition timeout");
    }

    static HttpProblem problem() {
        var problem = Problems.plain(
                STATUS,
                "try-again-shortly",
                "The database cannot be reached. Whether this was stored is not known: send it again, with the same"
                        + " Idempotency-Key where there is one, and it takes effect once.");
        return HttpProblem.builder(problem).withHeader("Retry-After", SECONDS).build();
    }
}
