package org.welcomingcity.citations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.welcomingcity.testkit.database.RealPostgres;

/** What is really in the database, past everything the service says. */
final class Database {

    private Database() {}

    static long count(String fromWhere) {
        return Long.parseLong(texts("select count(*)::text from " + fromWhere).getFirst());
    }

    static List<String> texts(String sql) {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A connection of its own, past every grant. */
    static Connection connection() throws SQLException {
        return RealPostgres.server().getPostgresDatabase().getConnection();
    }

    static void run(String sql) throws SQLException {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * How many rows each table has: equal before and after means that nothing was stored. What the sealer writes of
     * its own accord is left out; what it seals is counted, but for who was turned away, which is put down later; so are the people who called.
     */
    static List<Long> everything() {
        var tables = texts("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                and table_name not in ('ledger_seal', 'ledger_node', 'ledger_tree_head', 'ledger_witness_receipt', 'person')
                order by table_name""");
        var counts = IntStream.range(0, tables.size())
                .mapToObj(index -> "select %d as place, count(*)::text as rows from %s%s"
                        .formatted(
                                index,
                                tables.get(index),
                                tables.get(index).equals("ledger_event")
                                        ? " where event not like '%access.denied%'"
                                        : ""))
                .collect(Collectors.joining(" union all "));
        return texts("select rows from (%s) counted order by place".formatted(counts)).stream()
                .map(Long::valueOf)
                .toList();
    }
}
