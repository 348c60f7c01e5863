package org.welcomingcity.load.citations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statements with which the service issues one citation, as the server itself heard them, made into a script that
 * issues another one each time: two requests are listened to, and where an identifier differs between them it is a new one
 * in the script; every other value is that of the first.
 */
final class RecordedStatements {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{7}");
    private static final int LONGEST_NAME = 100;

    private record Statement(String sql, List<@Nullable String> values) {}

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> identifiers = new LinkedHashMap<>();

    private RecordedStatements() {}

    /** Has two stops recorded, and listens. */
    static RecordedStatements of(IssuingDatabase database, Officers officers)
            throws IOException, SQLException, InterruptedException {
        database.execute("postgres", "alter system set log_statement = 'all'");
        database.execute("postgres", "select pg_reload_conf()");
        Thread.sleep(1_000);
        officers.issueOne();
        Thread.sleep(1_000);
        officers.issueOne();
        Thread.sleep(1_000);
        database.execute("postgres", "alter system reset log_statement");
        database.execute("postgres", "select pg_reload_conf()");
        var heard = transactions(
                String.valueOf(database.ask("postgres", "select pg_read_file(pg_current_logfile('jsonlog'))")));
        if (heard.size() != 2 || !sql(heard.get(0)).equals(sql(heard.get(1)))) {
            throw new IllegalStateException("Two stops were not recorded by the same statements: " + heard);
        }
        var recorded = new RecordedStatements();
        recorded.write(database, heard.get(0), heard.get(1));
        return recorded;
    }

    /** What pgbench runs. */
    String asScript() {
        var script = new StringBuilder();
        identifiers.values().forEach(name -> script.append("\\set %s random(0, 999999999999)%n".formatted(name)));
        lines.forEach(line -> script.append(line).append('\n'));
        return script.toString();
    }

    /** The values that are the same every time, by the names they have in the script. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    int size() {
        return lines.size();
    }

    private static List<String> sql(List<Statement> transaction) {
        return transaction.stream().map(Statement::sql).toList();
    }

    // Those that recorded a stop; the sealer and whoever else is at work has transactions of their own.
    private static List<List<Statement>> transactions(String log) throws IOException {
        var open = new TreeMap<Integer, List<Statement>>();
        var found = new ArrayList<List<Statement>>();
        for (var line : log.lines().toList()) {
            var entry = JSON.readTree(line);
            var executed = EXECUTED.matcher(entry.path("message").asText());
            if (!IssuingDatabase.SERVICE.equals(entry.path("user").asText()) || !executed.matches()) {
                continue;
            }
            var sql = executed.group(1).replaceAll("\\s+", " ").strip();
            var session = entry.path("pid").asInt();
            if (sql.equalsIgnoreCase("begin")) {
                open.put(session, new ArrayList<>());
            }
            var transaction = open.get(session);
            if (transaction == null) {
                continue;
            }
            transaction.add(new Statement(sql, values(entry)));
            if (sql.equalsIgnoreCase("commit") || sql.equalsIgnoreCase("rollback")) {
                open.remove(session);
                if (transaction.stream().anyMatch(statement -> statement.sql().matches("insert into stop ?\\(.*"))) {
                    found.add(transaction);
                }
            }
        }
        return found;
    }

    private static List<@Nullable String> values(JsonNode entry) {
        var values = new ArrayList<@Nullable String>();
        var parameter = PARAMETER.matcher(entry.path("detail").asText());
        while (parameter.find()) {
            values.add(parameter.group(3) == null ? null : parameter.group(3).replace("''", "'"));
        }
        return values;
    }

    private void write(IssuingDatabase database, List<Statement> first, List<Statement> second) throws SQLException {
        for (var at = 0; at < first.size(); at++) {
            var statement = first.get(at);
            var types = database.parameterTypes(statement.sql());
            var values = statement.values();
            var others = second.get(at).values();
            var written = PLACE.matcher(statement.sql()).replaceAll(place -> {
                var index = Integer.parseInt(place.group(1)) - 1;
                return Matcher.quoteReplacement(value(values.get(index), others.get(index), types.get(index)));
            });
            // It tells the number that the citation has from here on.
            lines.add(takesANumber(written) ? written + " \\gset taken_" : written + ";");
        }
    }

    private static boolean takesANumber(String sql) {
        return sql.contains(" returning ") && sql.contains("number");
    }

    private String value(@Nullable String value, @Nullable String other, String type) {
        if (value == null) {
            return "null";
        }
        if (!value.equals(other)) {
            if (UUID.matcher(value).matches()) {
                var name = identifiers.computeIfAbsent(value, first -> "id" + identifiers.size());
                var text = "('00000000-0000-4000-8000-' || lpad(:%s::text, 12, '0'))".formatted(name);
                return type.equals("uuid") ? text + "::uuid" : text;
            }
            var number = Optional.of(NUMBER.matcher(value)).filter(Matcher::find);
            if (number.isPresent() && value.length() <= LONGEST_NAME) {
                return "(%s::text || :taken_number || %s)"
                        .formatted(
                                constant(value.substring(0, number.get().start())),
                                constant(value.substring(number.get().end())));
            }
        }
        return constant(value);
    }

    private String constant(String value) {
        if (value.isEmpty()) {
            return "''";
        }
        return ":"
                + values.entrySet().stream()
                        .filter(known -> known.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseGet(() -> {
                            var name = "value" + values.size();
                            values.put(name, value);
                            return name;
                        });
    }
}
