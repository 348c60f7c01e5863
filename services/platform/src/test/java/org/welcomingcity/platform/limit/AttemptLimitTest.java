package org.welcomingcity.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private final AttemptLimit limit = new AttemptLimit(3, Duration.ofHours(1));

    @Test
    void so_many_attempts_may_be_made_and_the_next_waits_for_its_share_of_the_time() {
        assertThat(IntStream.range(0, 3).mapToObj(attempt -> limit.attempt("a")))
                .allSatisfy(wait -> assertThat(wait).isEmpty());
        assertThat(limit.attempt("a").orElseThrow()).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
    }

    @Test
    void each_key_has_its_own() {
        IntStream.range(0, 9).forEach(attempt -> limit.attempt("a"));
        assertThat(limit.attempt("b")).isEmpty();
    }
}
