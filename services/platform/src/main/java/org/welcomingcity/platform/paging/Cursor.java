package org.welcomingcity.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.kernel.Signs;
import org.welcomingcity.kernel.Signs.Layout;
import org.welcomingcity.platform.time.WrittenTimes;

/**
 * Where a page ended: the moment and the number of its last item. Pages do not shift when items are added.
 *
 * @param at the moment by which the list is ordered, in full precision
 * @param key the item's own number, which settles ties
 */
public record Cursor(Instant at, String key) {

    private static final int LONGEST_KEY = 120;

    /** As it travels: opaque to the caller. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws Refused when it is something else
     */
    public static Cursor decoded(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            if (parts.length == 2 && isKey(parts[1])) {
                var at = WrittenTimes.moment(parts[0]);
                if (at.isPresent()) {
                    return new Cursor(at.get(), parts[1]);
                }
            }
        } catch (IllegalArgumentException e) {
            throw unusable(e);
        }
        throw unusable(null);
    }

    // Numbers, names and ids; whatever else stands there was forged.
    private static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY
                && Signs.firstUnwritable(text, Layout.ONE_LINE).isEmpty();
    }

    /**
     * Reads what a caller sent, where they sent one.
     *
     * @throws Refused when it is something else
     */
    public static @Nullable Cursor orNull(@Nullable String text) {
        return text == null ? null : decoded(text);
    }

    /**
     * The key, in a list whose items have such ids.
     *
     * @throws Refused when it is something else
     */
    public UUID uuid() {
        return key(UUID::fromString);
    }

    /**
     * The key, in a list whose items are numbered.
     *
     * @throws Refused when it is something else
     */
    public long number() {
        return key(Long::parseLong);
    }

    /**
     * The key, in a list whose items have keys of a type of their own.
     *
     * @param form makes the type of its text, such as {@code OfficerId::new}
     * @throws Refused when it is something else
     */
    public <T> T key(Function<String, T> form) {
        try {
            return form.apply(key);
        } catch (IllegalArgumentException notOurs) {
            throw unusable(notOurs);
        }
    }

    /** The refusal of a cursor that can be read and whose key is not of the list's own form. */
    public static Refused unusable() {
        return unusable(null);
    }

    private static Refused unusable(@Nullable Exception cause) {
        var refused = new Refused(new Refusal(
                Refusal.Kind.MALFORMED,
                "malformed-request",
                "The cursor is not one that this service gave.",
                List.of(new Fault("after", "paging-cursor", null, "not a cursor", "use the next of the page before"))));
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }
}
