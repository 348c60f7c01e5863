package org.welcomingcity.citations.gazetteer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.gazetteer.domain.Gazetteer;
import org.welcomingcity.citations.gazetteer.domain.Intersection;

/** The gazetteer as one table; plain SQL, since a list to look things up in has no behaviour to protect. */
@ApplicationScoped
class GazetteerTable implements Gazetteer {

    private final EntityManager database;

    GazetteerTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public Change put(Intersection intersection) {
        var known = withNode(intersection.node());
        if (known.isPresent() && known.get().equals(intersection)) {
            return Change.UNCHANGED;
        }
        database.createNativeQuery("""
                        insert into intersection (node, name, longitude, latitude) values (:node, :name, :longitude, :latitude)
                        on conflict (node) do update set name = excluded.name, longitude = excluded.longitude,
                            latitude = excluded.latitude""")
                .setParameter("node", intersection.node())
                .setParameter("name", intersection.name())
                .setParameter("longitude", intersection.longitude())
                .setParameter("latitude", intersection.latitude())
                .executeUpdate();
        return known.isPresent() ? Change.CHANGED : Change.ADDED;
    }

    @Override
    public Optional<Intersection> withNode(long node) {
        return read("select node, name, longitude, latitude from intersection where node = ?1", 1, node).stream()
                .findFirst();
    }

    @Override
    public List<Intersection> withWords(List<String> words, int limit) {
        var patterns = words.stream().map(GazetteerTable::pattern).toArray(String[]::new);
        return read("""
                select node, name, longitude, latitude from intersection where name ilike all (?1)
                order by name, node""", limit, (Object) patterns);
    }

    // What people type is looked for as it stands: % and _ are characters of a street's name, not wildcards.
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<Intersection> read(String sql, int limit, Object parameter) {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var rows = (List<Object[]>) database.createNativeQuery(sql, Object[].class)
                .setParameter(1, parameter)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Intersection(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Number) row[2]).doubleValue(),
                        ((Number) row[3]).doubleValue()))
                .toList();
    }
}
