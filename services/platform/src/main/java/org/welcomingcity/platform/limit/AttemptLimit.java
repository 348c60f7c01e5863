package org.welcomingcity.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/**
 * So many attempts within so long a time, for each key. Every replica counts for itself, and what it counted is gone when it
 * starts again: the limit holds guessing back, it is no record.
 */
public final class AttemptLimit {

    /** Keys that are counted at once; of more, those that were not seen for longest are forgotten. */
    private static final int KEYS = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    /**
     * A limit.
     *
     * @param attempts how many
     * @param within in how long a time
     */
    public AttemptLimit(int attempts, Duration within) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(within)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, within))
                        .build());
    }

    /** Counts an attempt. Empty where it may be made; else how long to wait until the next may. */
    public Optional<Duration> attempt(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
