package org.welcomingcity.platform.database;

import java.util.Map;

/**
 * How values of a type stand in a JSON column, where that is not just their parts by name: because they stood otherwise once,
 * and what was stored then is read as well, or because queries look into them.
 *
 * @param <T> the type
 */
public interface StoredForm<T> {

    /** The type. */
    Class<T> type();

    /**
     * Makes the document that is stored.
     *
     * @param value the value
     * @param parts its parts by name; changed to what is stored
     */
    default void write(T value, Map<String, Object> parts) {}

    /**
     * Makes the value's parts by name.
     *
     * @param stored what is stored, in whatever form there ever was; changed to the parts
     */
    void read(Map<String, Object> stored);
}
