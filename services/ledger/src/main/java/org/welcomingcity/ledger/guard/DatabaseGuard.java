package org.welcomingcity.ledger.guard;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks, at each start, that the service cannot change its own ledger. A service that could does not start. */
@ApplicationScoped
class DatabaseGuard {

    private final DataSource database;

    DatabaseGuard(DataSource database) {
        this.database = database;
    }

    void look(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select current_user, string_agg(distinct c.relname, ', ')
                        from pg_class c
                            join pg_trigger t on t.tgrelid = c.oid and t.tgfoid = 'ledger_stands()'::regprocedure
                        where has_table_privilege(c.oid, 'update') or has_table_privilege(c.oid, 'delete')
                           or has_table_privilege(c.oid, 'truncate') or has_table_privilege(c.oid, 'trigger')
                           or pg_has_role(c.relowner, 'member')""")) {
            rows.next();
            if (rows.getString(2) != null) {
                throw new IllegalStateException(
                        ("The service signs in to its database as %s, who may change or remove what is on the ledger (%s). "
                                        + "Let migrations run as the owner (quarkus.flyway.username) and the service sign in as a"
                                        + " role of its own (quarkus.datasource.username): docs/runbooks/ledger.md.")
                                .formatted(rows.getString(1), rows.getString(2)));
            }
        }
    }
}
