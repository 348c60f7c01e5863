package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rows of a service's database beside what its ledger says of them: a row that was taken away, one that was put in, and
 * one that stands otherwise than the last entry about it left it. Whoever holds the database can change rows; nobody can change
 * what was sealed about them.
 */
final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<RowRule> rules = RowRule.all();
    private final Map<String, Map<String, Told>> told = new HashMap<>();

    /** What the last entry about a row says. */
    private record Told(RowRule rule, long position) {}

    private Rows() {}

    /**
     * Compares.
     *
     * @param export an export that was found to be as it was sealed
     * @param database the JDBC address of the service's database
     * @return what differs, in order of tables and numbers
     */
    static List<RowFinding> compared(Path export, String database) throws IOException, SQLException {
        var rows = new Rows();
        try (var lines = Files.newBufferedReader(export, StandardCharsets.UTF_8)) {
            rows.read(lines);
        }
        try (var connection = DriverManager.getConnection(database)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return rows.compare(connection);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var entry = JSON.readTree(line);
            if (entry.path("kind").asText().equals("entry")) {
                read(
                        entry.path("position").asLong(),
                        JSON.readTree(entry.path("event").asText()));
            }
        }
    }

    private void read(long position, JsonNode event) {
        var subject = event.path("subject").asText().split("/", 2);
        var data = event.path("data");
        if (subject.length < 2 || !data.path("outcome").asText().equals("DONE")) {
            return;
        }
        for (var rule : rules) {
            if (rule.thing().equals(subject[0])
                    && rule.action().equals(data.path("action").asText())) {
                told.computeIfAbsent(rule.table(), table -> new TreeMap<>()).put(subject[1], new Told(rule, position));
            }
        }
    }

    private List<RowFinding> compare(Connection connection) throws SQLException {
        var findings = new ArrayList<RowFinding>();
        for (var table : rules.stream().map(RowRule::table).distinct().toList()) {
            if (exists(connection, table)) {
                compare(connection, table, findings);
            }
        }
        return findings;
    }

    private void compare(Connection connection, String table, List<RowFinding> findings) throws SQLException {
        var rule = rules.stream().filter(one -> one.isOf(table)).findFirst().orElseThrow();
        var wanted = told.getOrDefault(table, Map.of());
        var there = there(connection, rule);
        wanted.forEach((number, last) -> {
            var values = there.get(number);
            if (values == null) {
                findings.add(RowFinding.gone(table, number, last.position()));
            } else if (!last.rule().column().isEmpty()
                    // Of several rows about one case an entry does not say which it means; all of them being otherwise
                    // does.
                    && values.stream().noneMatch(last.rule().value()::equals)) {
                findings.add(RowFinding.differs(
                        table, number, last.rule().column(), last.rule().value(), values.getFirst(), last.position()));
            }
        });
        if (rule.every()) {
            there.keySet().stream()
                    .filter(number -> !wanted.containsKey(number))
                    .sorted()
                    .forEach(number -> findings.add(RowFinding.unheardOf(table, number)));
        }
    }

    private static Map<String, List<@Nullable String>> there(Connection connection, RowRule rule) throws SQLException {
        // Names out of our own list, never out of what was typed.
        var sql = "select %s::text, %s from %s"
                .formatted(rule.key(), rule.column().isEmpty() ? "null" : rule.column() + "::text", rule.table());
        var there = new HashMap<String, List<@Nullable String>>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery(sql)) {
            while (rows.next()) {
                there.computeIfAbsent(rows.getString(1), number -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return there;
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("select to_regclass(?) is not null")) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
