package org.welcomingcity.load.citations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server as a city runs one: every commit reaches the disk, and the service's role owns nothing. */
final class IssuingDatabase implements AutoCloseable {

    static final String OWNER = "citations";
    static final String SERVICE = "citations_service";
    static final String NAME = "citations";

    /** What pgbench works on, so that the service's sealer has nothing to do with it. */
    static final String COPY = "citations_alone";

    private final EmbeddedPostgres server;

    private IssuingDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static IssuingDatabase start(Path directory) throws IOException, SQLException {
        var database = new IssuingDatabase(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_rotation_size", "0")
                .setOverrideWorkingDirectory(directory.resolve("server").toFile())
                .start());
        for (var role : List.of(OWNER, SERVICE)) {
            database.execute("postgres", "create role %s login createrole password '%s'".formatted(role, role));
        }
        database.execute("postgres", "create database " + NAME + " owner " + OWNER);
        return database;
    }

    /** A copy of what the service has made so far, for pgbench; nobody may be signed in meanwhile. */
    void copy() throws SQLException {
        execute("postgres", "create database " + COPY + " template " + NAME + " owner " + OWNER);
        // The service lays more numbers ready whenever none is left; pgbench finds enough for all it does.
        execute(COPY, """
                with opened as (
                    update citation_book set next_number = next_number + 100000 where online
                    returning new.number, letter, old.next_number as first, new.next_number as behind)
                insert into number_at_hand (number, book)
                select letter || lpad(n::text, 7, '0'), number from opened, generate_series(first, behind - 1) n""");
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    int port() {
        return server.getPort();
    }

    String version() throws SQLException {
        return String.valueOf(ask("postgres", "select split_part(version(), ' on ', 1)"));
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Nullable
    String ask(String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Of what types the values of a statement are, by its places. */
    List<String> parameterTypes(String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", COPY).getConnection();
                var prepared = connection.prepareStatement(sql.replaceAll("\\$\\d+", "?"))) {
            var parameters = prepared.getParameterMetaData();
            var types = new ArrayList<String>();
            for (var place = 1; place <= parameters.getParameterCount(); place++) {
                types.add(parameters.getParameterTypeName(place));
            }
            return types;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
