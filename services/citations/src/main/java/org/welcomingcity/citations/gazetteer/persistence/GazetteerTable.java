package org.welcomingcity.citations.gazetteer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.gazetteer.domain.Gazetteer;
import org.welcomingcity.citations.gazetteer.domain.Intersection;
import org.welcomingcity.kernel.FoldedText;
import org.welcomingcity.platform.database.Sql;

/** The gazetteer as one table; plain SQL, since a list to look things up in has no behaviour to protect. */
@ApplicationScoped
class GazetteerTable implements Gazetteer {

    private final Sql sql;

    GazetteerTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Change put(Intersection intersection) {
        var known = withNode(intersection.node());
        if (known.isPresent() && known.get().equals(intersection)) {
            return Change.UNCHANGED;
        }
        sql.change("""
                insert into intersection (node, name, longitude, latitude) values (?, ?, ?, ?)
                on conflict (node) do update set name = excluded.name, longitude = excluded.longitude,
                    latitude = excluded.latitude""", intersection.node(), intersection.name(), intersection.longitude(), intersection.latitude());
        return known.isPresent() ? Change.CHANGED : Change.ADDED;
    }

    @Override
    public Optional<Intersection> withNode(long node) {
        return sql
                .rows(
                        "select node, name, longitude, latitude from intersection where node = ?",
                        GazetteerTable::intersection,
                        node)
                .stream()
                .findFirst();
    }

    @Override
    public List<Intersection> withWords(List<String> words, int limit) {
        return sql.rows(
                """
                select node, name, longitude, latitude from intersection where folded(name) like all (?)
                order by name, node limit ?""",
                GazetteerTable::intersection,
                words.stream()
                        .map(word -> "%" + Sql.literally(FoldedText.of(word)) + "%")
                        .toArray(String[]::new),
                limit);
    }

    private static Intersection intersection(ResultSet row) throws SQLException {
        return new Intersection(row.getLong(1), row.getString(2), row.getDouble(3), row.getDouble(4));
    }
}
