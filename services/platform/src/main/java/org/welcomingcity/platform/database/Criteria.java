package org.welcomingcity.platform.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query in which most may be left out. All that are given have to hold.
 *
 * <pre>{@code
 * var criteria = new Criteria()
 *         .when("partner = :partner", "partner", query.partner())
 *         .when("owner = :owner", "owner", query.owner());
 * find(criteria.where() + " order by openedAt", criteria.values());
 * }</pre>
 */
public final class Criteria {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition that always holds for what is wanted. */
    public Criteria and(String clause) {
        clauses.add(clause);
        return this;
    }

    /**
     * A condition on a value, where there is one.
     *
     * @param clause the condition, with the value as {@code :name}
     * @param value what is looked for; null where it does not matter
     */
    public Criteria when(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
        return this;
    }

    /** A value that the rest of the query names. */
    public Criteria with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Where the page before ended, in a list that is ordered by two properties; nothing on the first page.
     *
     * @param first the property that orders the list, upwards
     * @param key the property that settles ties, upwards
     */
    public Criteria after(String first, @Nullable Object lastFirst, String key, @Nullable Object lastKey) {
        if (lastFirst != null && lastKey != null) {
            clauses.add("(%1$s > :after or (%1$s = :after and %2$s > :afterKey))".formatted(first, key));
            values.put("after", lastFirst);
            values.put("afterKey", lastKey);
        }
        return this;
    }

    /** The conditions, joined; one that always holds where there is none. */
    public String where() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
    }

    /** The values by their names. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
