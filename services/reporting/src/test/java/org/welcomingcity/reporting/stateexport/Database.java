package org.welcomingcity.reporting.stateexport;

import java.sql.SQLException;
import org.welcomingcity.testkit.database.RealPostgres;

/** What is really in the database, past everything the service says. */
final class Database {

    private Database() {}

    static long count(String fromWhere) {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + fromWhere)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(fromWhere, e);
        }
    }

    static void run(String sql) throws SQLException {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
