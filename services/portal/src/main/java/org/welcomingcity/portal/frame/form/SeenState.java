package org.welcomingcity.portal.frame.form;

import org.jspecify.annotations.Nullable;

/**
 * The state of a case that stands on a page, as its forms send it along.
 *
 * @param state its name (ETag), as the service gave it; null where there is none
 * @param words the same in a few words, for when it is no longer so
 */
public record SeenState(@Nullable String state, String words) {

    /** For forms that no state matters for. */
    public static SeenState none() {
        return new SeenState(null, "");
    }
}
