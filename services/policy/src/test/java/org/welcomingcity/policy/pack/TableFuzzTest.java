package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The compiled table and the engine agree about tables that nobody thought of, or the table is refused. */
class TableFuzzTest {

    private static final int TABLES = 600;

    @Test
    void bothAgreeOrTheTableIsRefused() {
        var count = new TableFuzz.Count(0, 0, 0, 0);
        for (var number = 0; number < TABLES; number++) {
            count = count.plus(TableFuzz.run(number));
        }

        assertThat(count.whole()).isEqualTo(TABLES / 3);
        // Both ends have to occur, or nothing was tried.
        assertThat(count.brokenAndTaken()).isGreaterThan(TABLES / 50);
        assertThat(count.refused()).isGreaterThan(TABLES / 5);
        assertThat(count.facts()).isGreaterThan(TABLES * 10L);
    }
}
