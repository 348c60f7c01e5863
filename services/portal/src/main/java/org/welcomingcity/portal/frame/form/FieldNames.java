package org.welcomingcity.portal.frame.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a room calls the fields of its cases, so that a change made meanwhile can be told in words. */
public interface FieldNames {

    /** A field, by its name in the API; empty where the room knows none of that name. */
    Optional<String> field(String name);

    /** What such a field holds; null where it holds nothing. */
    String value(String field, @Nullable String value);
}
