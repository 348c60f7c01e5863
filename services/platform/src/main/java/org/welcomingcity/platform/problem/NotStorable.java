package org.welcomingcity.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;

/**
 * The last resort: a value that a check of the database refused although the form let it through. The form should have said
 * so by the field, so it is logged as a fault of ours; the caller still learns that the value is what has to change, and the
 * log learns the check's name and nothing of the row.
 */
final class NotStorable {

    /** Data exceptions (class 22 of the SQL standard): too long, out of range, a sign or date that cannot be kept. */
    private static final String DATA = "22";

    private static final String CHECK = "23514";
    private static final String NOT_NULL = "23502";

    private NotStorable() {}

    /** What refused it, by the name of the check or column; empty when something else failed. */
    static Optional<String> behind(Throwable failure) {
        var name = new AtomicReference<@Nullable String>();
        Causes.anyBehind(failure, cause -> {
            if (cause instanceof SQLException sql && isOfAValue(sql.getSQLState())) {
                name.set(nameOf(sql));
                return true;
            }
            return false;
        });
        return Optional.ofNullable(name.get());
    }

    private static boolean isOfAValue(@Nullable String state) {
        return state != null && (state.startsWith(DATA) || state.equals(CHECK) || state.equals(NOT_NULL));
    }

    private static String nameOf(SQLException failure) {
        var server = failure instanceof PSQLException sent ? sent.getServerErrorMessage() : null;
        if (server != null && server.getConstraint() != null) {
            return server.getConstraint();
        }
        return server != null && server.getColumn() != null ? server.getColumn() : "database-" + failure.getSQLState();
    }

    static HttpProblem problem(String check) {
        return Problems.of(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "value-not-storable",
                "A value of this request cannot be kept. Nothing of it was stored.",
                List.of(new Fault(
                        "",
                        check.replace('_', '-'),
                        null,
                        "a value is not of the kind that can be kept",
                        "see the API description for what each field may be, and send it anew"))));
    }
}
