package org.welcomingcity.testkit.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Long walks through a running service, several at once: it has more than one core. */
public final class Walks {

    private static final int AT_ONCE = 4;

    private Walks() {}

    /** One walk; what it found is not as it should be, in words. */
    @FunctionalInterface
    public interface Walk<T> {
        List<String> through(T part) throws Exception;
    }

    /** Walks through each part for itself, and answers what was found in any. */
    public static <T> List<String> through(Collection<T> parts, Walk<T> walk) {
        var found = new ArrayList<String>();
        try (var walkers = Executors.newFixedThreadPool(AT_ONCE)) {
            var walks = new ArrayList<Future<List<String>>>();
            parts.forEach(part -> walks.add(walkers.submit(() -> walk.through(part))));
            for (var each : walks) {
                found.addAll(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return found;
    }
}
