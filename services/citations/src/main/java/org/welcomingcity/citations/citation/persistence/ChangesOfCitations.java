package org.welcomingcity.citations.citation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.welcomingcity.platform.database.Sql;

/** Reads the changes that the database itself notes with each version. */
@ApplicationScoped
class ChangesOfCitations implements CitationChanges {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** What a version changed. */
    private record Version(Map<String, Object> was, Map<String, Object> now, Instant at) {}

    private final Sql sql;

    ChangesOfCitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Change> since(CitationNumber number, long version) {
        var versions = sql.rows(
                """
                select was::text, now::text, at from citation_change
                where citation = ? and version > ? order by version""",
                row -> new Version(
                        fields(row.getString(1)),
                        fields(row.getString(2)),
                        Objects.requireNonNull(Sql.instant(row, "at"))),
                number.value(),
                version);
        var changes = new LinkedHashMap<String, Change>();
        for (var made : versions) {
            made.now()
                    .forEach((field, now) -> changes.merge(
                            field,
                            new Change(name(field), text(field, made.was().get(field)), text(field, now), made.at()),
                            (first, last) -> new Change(last.field(), first.was(), last.now(), last.at())));
        }
        var different = new ArrayList<>(changes.values());
        // Changed there and back again is no difference; of a document only that it changed is said.
        different.removeIf(change -> !change.field().equals("deadlines") && Objects.equals(change.was(), change.now()));
        return different;
    }

    private static Map<String, Object> fields(String document) {
        return Objects.requireNonNull(Json.read(document, FIELDS));
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
