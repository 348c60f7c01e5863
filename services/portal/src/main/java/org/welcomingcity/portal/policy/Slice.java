package org.welcomingcity.portal.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.page.Paging;

/**
 * A page of a list that the service gives whole.
 *
 * @param items its items
 * @param after where it begins, as it stands in the address; null at the beginning
 * @param next where the next one begins; null at the end
 */
record Slice<T>(
        List<T> items, @Nullable String after, @Nullable String next) {

    /** The page that begins where an address says; from the beginning where it says nothing that can be. */
    static <T> Slice<T> of(List<T> all, @Nullable String after, int size) {
        var begin = begin(after, all.size());
        var end = Math.min(all.size(), begin + size);
        return new Slice<>(
                all.subList(begin, end),
                begin == 0 ? null : Integer.toString(begin),
                end == all.size() ? null : Integer.toString(end));
    }

    Paging paging(String path, Map<String, String> filters) {
        return Paging.of(path, filters, after, next);
    }

    private static int begin(@Nullable String after, int size) {
        try {
            var begin = after == null ? 0 : Integer.parseInt(after);
            return begin < 0 || begin >= size ? 0 : begin;
        } catch (NumberFormatException notAPlace) {
            return 0;
        }
    }
}
