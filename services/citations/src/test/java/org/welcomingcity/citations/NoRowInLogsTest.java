package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.database.RealPostgres;

/** A row that the database refuses is in no log: not in the service's, not in the server's. */
@QuarkusTest
@RealThing
class NoRowInLogsTest {

    private static final String FAMILY = "Quillfeather";
    private static final String GIVEN = "Marisolange";

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (getFilter().isLoggable(entry)) {
                var text = new StringWriter();
                text.append(entry.getLoggerName()).append(' ').append(entry.getMessage());
                if (entry.getParameters() != null) {
                    for (var parameter : entry.getParameters()) {
                        text.append(' ').append(String.valueOf(parameter));
                    }
                }
                if (entry.getThrown() != null) {
                    entry.getThrown().printStackTrace(new PrintWriter(text));
                }
                written.add(text.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() throws SQLException {
        ear.setFilter(filterOfTheConsole());
        Logger.getLogger("").addHandler(ear);
        Database.run("alter table citation add constraint no_such_name check (driver_family_name <> '" + FAMILY + "')"
                + " not valid");
    }

    @AfterEach
    void stop() throws SQLException {
        Database.run("alter table citation drop constraint no_such_name");
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void a_row_that_is_refused_is_answered_422_and_written_nowhere() throws Exception {
        var stop = with(with(anUnlicensedStop(), "driver.familyName", FAMILY), "driver.givenNames", GIVEN);
        post(OFFICER, "/api/v1/stops", stop).then().spec(problem(422, "value-not-storable", "", "no-such-name"));

        assertThat(written).as("what failed is logged").anyMatch(entry -> entry.contains("no_such_name"));
        assertThat(written).noneMatch(NoRowInLogsTest::namesThePerson);
        // The server writes its log in a process of its own.
        for (var wait = 0; wait < 50 && !RealPostgres.log().contains("no_such_name"); wait++) {
            Thread.sleep(100);
        }
        assertThat(RealPostgres.log()).contains("no_such_name").matches(log -> !namesThePerson(log));
    }

    @Test
    void what_a_database_says_of_a_row_is_left_out_whoever_logs_it() {
        var said = new SQLException("Failing row contains (" + FAMILY + ")", "23514");
        Logger.getLogger("somebody").log(Level.SEVERE, "it failed", new IllegalStateException("at " + FAMILY, said));
        Logger.getLogger("org.hibernate.orm.jdbc.error").log(Level.WARNING, "ERROR: " + FAMILY);
        Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper").log(Level.SEVERE, "ERROR: " + FAMILY);

        assertThat(written)
                .noneMatch(NoRowInLogsTest::namesThePerson)
                .anyMatch(entry -> entry.contains("it failed") && entry.contains("SQL state 23514"));
    }

    private static boolean namesThePerson(String text) {
        return text.contains(FAMILY) || text.contains(GIVEN);
    }

    /** What the console is told to leave out, wherever among the handlers it stands. */
    private static Filter filterOfTheConsole() {
        for (var handler : Logger.getLogger("").getHandlers()) {
            var found = filterIn(handler);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("the console has no filter that keeps rows out");
    }

    private static Filter filterIn(Handler handler) {
        if (handler instanceof ConsoleHandler && handler.getFilter() != null) {
            return handler.getFilter();
        }
        if (handler instanceof ExtHandler outer) {
            for (var inner : outer.getHandlers()) {
                var found = filterIn(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
