package org.welcomingcity.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;

/**
 * Two callers changed one thing at the same moment, and this one came second: the version it began with is gone, a row it
 * stores is there already, or the database ended one of two that waited for each other. Nothing of it was stored.
 */
final class AtOnce {

    /** Serialization failure, deadlock, unique violation, exclusion violation, and a row that is no longer there. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23505", "23P01", "23503");

    private AtOnce() {}

    static boolean isBehind(Throwable failure) {
        return Causes.anyBehind(
                failure,
                cause -> cause instanceof OptimisticLockException
                        || cause instanceof StaleStateException
                        || (cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && STATES.contains(sql.getSQLState())));
    }

    /** @param stateNamed whether the caller said on which state the change was made; it is then told that this is over */
    static HttpProblem problem(boolean stateNamed) {
        return stateNamed
                ? Problems.of(new Refusal(
                        Refusal.Kind.STALE,
                        "state-changed",
                        "Somebody changed this since you looked at it. Nothing of your change was stored.",
                        List.of(new Fault(
                                "If-Match",
                                "state-if-match",
                                "RFC 9110 § 13.1.1",
                                "somebody changed it at the same moment",
                                "read it again, look at what changed, and decide anew"))))
                : Problems.of(new Refusal(
                        Refusal.Kind.CONFLICT,
                        "changed-at-once",
                        "Somebody else stored or changed the same thing at the same moment. Nothing of your request was"
                                + " stored: read what is there now, and send it again if it is still needed.",
                        List.of()));
    }
}
