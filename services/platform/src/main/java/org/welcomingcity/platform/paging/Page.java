package org.welcomingcity.platform.paging;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.address.OwnAddress;

/**
 * One page of a list.
 *
 * @param items its items, in order
 * @param next the cursor of the page after it; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of one item more than asked for: the item too many says that there is another page.
     *
     * @param found up to {@code limit + 1} items, in order
     * @param cursorOf where the page would end with this item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursorOf) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encoded());
    }

    /** The page with its items turned into views. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /**
     * The page as an answer in the form that the API describes, with the Link header to the next one (RFC 8288).
     *
     * @param described makes the described form of the items and of the next page's cursor, such as {@code BookPage::new}
     */
    public <P> RestResponse<P> answer(UriInfo uri, BiFunction<List<T>, @Nullable String, P> described) {
        var answer = RestResponse.ResponseBuilder.ok(described.apply(items, next));
        if (next != null) {
            var address =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            answer.links(Link.fromUri(OwnAddress.of(address)).rel("next").build());
        }
        return answer.build();
    }
}
