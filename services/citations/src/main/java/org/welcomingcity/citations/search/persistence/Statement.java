package org.welcomingcity.citations.search.persistence;

import java.util.List;

/**
 * A statement and its values.
 *
 * @param sql the statement, with a question mark for each value
 * @param values the values, in order
 */
public record Statement(String sql, List<Object> values) {
    public Statement {
        values = List.copyOf(values);
    }
}
