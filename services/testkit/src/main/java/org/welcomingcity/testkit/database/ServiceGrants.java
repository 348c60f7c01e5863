package org.welcomingcity.testkit.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the role a service signs in as may do to rows that are there already; asked of the database after all migrations. */
public final class ServiceGrants {

    private ServiceGrants() {}

    /**
     * Every table with a column that may change, or whose rows may go, as lines in order:
     * {@code citation: assignee, status}, {@code draft: kind, sealed (rows may be deleted)}.
     */
    public static List<String> changeable() {
        return rows("""
                select format('%s:%s%s', t.oid::regclass,
                              coalesce((select ' ' || string_agg(a.attname, ', ' order by a.attname) from pg_attribute a
                                        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                                          and has_column_privilege(role.name, t.oid, a.attnum, 'UPDATE')), ''),
                              case when has_table_privilege(role.name, t.oid, 'DELETE') then ' (rows may be deleted)' else '' end)
                from (select 'city_service'::name as name) role,
                     pg_class t
                where t.relkind in ('r', 'p') and t.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  and (has_any_column_privilege(role.name, t.oid, 'UPDATE') or has_table_privilege(role.name, t.oid, 'DELETE'))
                """);
    }

    /** Every table on which the service holds what no service needs: to empty it, to hang triggers on it, to refer to it. */
    public static List<String> tooMuch() {
        return rows("""
                select format('%s %s', t.oid::regclass, p.privilege)
                from (select 'city_service'::name as name) role, pg_class t,
                     unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN']) as p (privilege)
                where t.relkind in ('r', 'p') and t.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  and has_table_privilege(role.name, t.oid, p.privilege)
                union all
                select format('%s is owned', t.oid::regclass) from pg_class t
                where pg_get_userbyid(t.relowner) = 'city_service'
                """);
    }

    /** Tries a statement as the service, and answers what the database says to it. Nothing of it stays. */
    public static String refusalOf(String statement) {
        try (var connection = DriverManager.getConnection(
                        RealPostgres.server().getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""),
                        RealPostgres.SERVICE,
                        RealPostgres.SERVICE);
                var trying = connection.createStatement()) {
            connection.setAutoCommit(false);
            trying.execute(statement);
            connection.rollback();
            return "nothing: it was let happen";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<String> rows(String sql) {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            lines.sort(null);
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not say what is granted", e);
        }
    }
}
