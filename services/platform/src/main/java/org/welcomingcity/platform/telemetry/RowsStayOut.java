package org.welcomingcity.platform.telemetry;

import io.quarkus.logging.LoggingFilter;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * No row ever reaches a log. What a database or the mapper over it says of a failure may hold the row that failed, with a
 * person's name and birth date in it; what is logged of such a failure is its class, its SQL state and where it happened. The
 * driver is told to ask for no detail and the server to write none; this is for what the two say all the same.
 */
@LoggingFilter(name = "rows-stay-out")
public final class RowsStayOut implements Filter {

    /** Under which name a log handler is told to use it. */
    public static final String NAME = "rows-stay-out";

    private static final String MAPPER = "org.hibernate.";

    @Override
    public boolean isLoggable(LogRecord entry) {
        var thrown = entry.getThrown();
        if (thrown != null && speaksOfRows(thrown, Collections.newSetFromMap(new IdentityHashMap<>()))) {
            entry.setThrown(withoutRows(thrown));
        }
        // Hibernate writes down what the database said before it throws it.
        var logger = entry.getLoggerName();
        if (logger != null && logger.startsWith(MAPPER) && saysWhatTheDatabaseSaid(logger)) {
            entry.setMessage("the database refused a statement; what it said may hold a row and is left out");
            entry.setParameters(null);
        }
        return true;
    }

    private static boolean saysWhatTheDatabaseSaid(String logger) {
        return logger.contains("SqlExceptionHelper") || logger.startsWith("org.hibernate.orm.jdbc");
    }

    private static boolean speaksOfRows(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        if (isOfTheDatabase(thrown) || speaksOfRows(thrown.getCause(), seen)) {
            return true;
        }
        for (var suppressed : thrown.getSuppressed()) {
            if (speaksOfRows(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheDatabase(Throwable thrown) {
        return thrown instanceof SQLException || thrown instanceof PersistenceException;
    }

    /** The failure as it may be logged: every message in it is left out, because whoever wraps one repeats it. */
    static Throwable withoutRows(Throwable thrown) {
        return withoutRows(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Throwable withoutRows(Throwable thrown, Set<Throwable> seen) {
        seen.add(thrown);
        var cause = thrown.getCause();
        var bare = new LeftOut(thrown, cause == null || seen.contains(cause) ? null : withoutRows(cause, seen));
        for (var suppressed : thrown.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                bare.addSuppressed(withoutRows(suppressed, seen));
            }
        }
        return bare;
    }

    /** Stands for a failure whose message is not repeated. */
    private static final class LeftOut extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String name;

        LeftOut(Throwable thrown, @Nullable Throwable cause) {
            super(null, cause, true, true);
            var state = thrown instanceof SQLException sql ? sql.getSQLState() : null;
            name = thrown.getClass().getName() + (state == null ? "" : " (SQL state " + state + ")");
            setStackTrace(thrown.getStackTrace());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
