package org.welcomingcity.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the service's database: in the transaction where there is one, each statement for itself where there is
 * none. For rows that have no behaviour an entity would protect.
 */
@ApplicationScoped
public class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    /** On that database. */
    public Sql(DataSource database) {
        this.database = database;
    }

    /** A connection of one's own. */
    public Connection connection() throws SQLException {
        return database.getConnection();
    }

    /** The rows of a query, each read. */
    public <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... values) {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not answer", e);
        }
    }

    /** Changes something; answers how many rows. */
    public int change(String sql, @Nullable Object... values) {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not take a change", e);
        }
    }

    /** A moment; null where there is none. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What somebody typed, to be looked for as it stands with {@code like}: its {@code %} and {@code _} are no wildcards. */
    public static String literally(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            var value = values[index];
            if (value instanceof Instant moment) {
                statement.setObject(index + 1, moment.atOffset(ZoneOffset.UTC));
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(index + 1, bytes);
            } else if (value instanceof String[] texts) {
                statement.setArray(index + 1, statement.getConnection().createArrayOf("text", texts));
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }
}
