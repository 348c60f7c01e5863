package org.welcomingcity.citations.citation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.CitationChanges;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.database.Json;

/** Reads the changes that the database itself notes with each version. */
@ApplicationScoped
class ChangesOfCitations implements CitationChanges {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EntityManager database;

    ChangesOfCitations(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Change> since(CitationNumber number, long version) {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var versions = (List<Object[]>) database.createNativeQuery("""
                        select cast(was as text), cast(now as text), at from citation_change
                        where citation = :citation and version > :version order by version""", Object[].class)
                .setParameter("citation", number.value())
                .setParameter("version", version)
                .getResultList();
        var changes = new LinkedHashMap<String, Change>();
        for (var row : versions) {
            var was = fields(row[0]);
            var at = (Instant) row[2];
            fields(row[1])
                    .forEach((field, now) -> changes.merge(
                            field,
                            new Change(name(field), text(field, was.get(field)), text(field, now), at),
                            (first, last) -> new Change(last.field(), first.was(), last.now(), last.at())));
        }
        var different = new ArrayList<>(changes.values());
        // Changed there and back again is no difference; of a document only that it changed is said.
        different.removeIf(change -> !change.field().equals("deadlines") && Objects.equals(change.was(), change.now()));
        return different;
    }

    private static Map<String, Object> fields(Object document) {
        return Objects.requireNonNull(Json.read((String) document, FIELDS));
    }

    private static @Nullable String text(String field, @Nullable Object value) {
        return value == null || field.equals("deadlines") ? null : value.toString();
    }

    // As the API spells it.
    private static String name(String column) {
        var name = new StringBuilder();
        for (var word : column.split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
