package org.welcomingcity.portal.frame.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go back to, of what a browser, an address or a cookie says: always a page of ours, and the first page where it
 * says anything else. Everything that leads to an address somebody could have chosen asks here.
 */
public final class WayBack {

    /** The page for whoever cannot be led back. */
    public static final String FIRST_PAGE = "/";

    private static final int LONGEST = 2000;
    private static final int MOST_DECODING = 5;

    /** A path of ours has one slash at a time, and no sign that a browser would read as one, drop, or show otherwise. */
    private static final Pattern NOT_OURS =
            Pattern.compile("//|\\\\|[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]|(^|/)\\.\\.?(/|$)");

    /** What would lead in a circle, or out again. */
    private static final Set<String> NO_PAGES =
            Set.of("/language", "/sign-in", "/sign-out", "/signed-out", "/lock", "/logout");

    private WayBack() {}

    /** A path of ours, with its query: as it was given where it is one, {@link #FIRST_PAGE} where it is not. */
    public static String to(@Nullable String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) {
            return FIRST_PAGE;
        }
        try {
            var page = new URI(path);
            return page.getRawAuthority() == null && page.getScheme() == null ? pathOf(page) : FIRST_PAGE;
        } catch (URISyntaxException notAnAddress) {
            return FIRST_PAGE;
        }
    }

    /**
     * The page somebody came from, of the whole address that their browser names.
     *
     * @param here any address of ours, by which the other is measured
     */
    public static String from(@Nullable String referer, URI here) {
        if (referer == null || referer.length() > LONGEST) {
            return FIRST_PAGE;
        }
        try {
            var page = new URI(referer);
            var ours = here.getScheme().equalsIgnoreCase(page.getScheme())
                    && here.getRawAuthority().equalsIgnoreCase(page.getRawAuthority());
            return ours ? pathOf(page) : FIRST_PAGE;
        } catch (URISyntaxException notAnAddress) {
            return FIRST_PAGE;
        }
    }

    private static String pathOf(URI page) {
        var path = page.getRawPath();
        if (path == null || !isOurs(path)) {
            return FIRST_PAGE;
        }
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }

    // However often it was encoded: whoever reads it next may decode it once more.
    private static boolean isOurs(String path) {
        var read = path;
        for (var times = 0; times < MOST_DECODING; times++) {
            var looked = read;
            if (!read.startsWith("/")
                    || NOT_OURS.matcher(read).find()
                    || NO_PAGES.stream().anyMatch(none -> looked.equals(none) || looked.startsWith(none + "/"))) {
                return false;
            }
            var decoded = decoded(read);
            if (decoded.equals(read)) {
                return true;
            }
            read = decoded;
        }
        return false;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException aPercentSignThatIsOne) {
            return path;
        }
    }
}
