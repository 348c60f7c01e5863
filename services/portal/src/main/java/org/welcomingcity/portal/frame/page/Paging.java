package org.welcomingcity.portal.frame.page;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way through a list that goes on.
 *
 * @param first the address of the first page; null on the first page
 * @param next the address of the next page; null on the last
 */
public record Paging(@Nullable String first, @Nullable String next) {

    /** For a list at an address with these filters; those without a value are left out. */
    public static Paging of(String path, Map<String, String> filters, @Nullable String after, @Nullable String next) {
        return new Paging(
                after == null ? null : address(path, filters, null),
                next == null ? null : address(path, filters, next));
    }

    /** Whether there is any way to go. */
    public boolean anywhere() {
        return first != null || next != null;
    }

    /** The address of a list with these filters; those without a value are left out. */
    public static String address(String path, Map<String, String> filters) {
        return address(path, filters, null);
    }

    private static String address(String path, Map<String, String> filters, @Nullable String after) {
        var address = UriBuilder.fromPath(path);
        filters.forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
            }
        });
        if (after != null) {
            address.queryParam("after", "{after}").resolveTemplate("after", after);
        }
        return address.build().toString();
    }
}
