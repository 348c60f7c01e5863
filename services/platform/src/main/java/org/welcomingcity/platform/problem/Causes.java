package org.welcomingcity.platform.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands behind a failure. */
final class Causes {

    private Causes() {}

    /** Whether the failure or anything behind it is so. A commit that failed has its reason among what it suppressed. */
    static boolean anyBehind(Throwable failure, Predicate<Throwable> so) {
        return anyBehind(failure, so, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean anyBehind(@Nullable Throwable failure, Predicate<Throwable> so, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return so.test(failure)
                || anyBehind(failure.getCause(), so, seen)
                || Arrays.stream(failure.getSuppressed()).anyMatch(suppressed -> anyBehind(suppressed, so, seen));
    }
}
