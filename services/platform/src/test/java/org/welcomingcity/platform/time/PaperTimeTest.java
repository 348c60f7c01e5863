package org.welcomingcity.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-01T05:30:00Z | November 1, 2026, 1:30 AM EDT",
                "2026-11-01T06:30:00Z | November 1, 2026, 1:30 AM EST",
                "2026-11-01T05:00:00Z | November 1, 2026, 1:00 AM EDT",
                "2026-11-01T04:59:59Z | November 1, 2026, 12:59 AM",
                "2026-11-01T07:00:00Z | November 1, 2026, 2:00 AM",
                "2026-03-08T07:00:00Z | March 8, 2026, 3:00 AM",
                "2026-07-04T16:00:00Z | July 4, 2026, 12:00 PM",
            })
    void the_hour_that_comes_twice_says_which_of_the_two_it_was(Instant at, String printed) {
        assertThat(PaperTime.of("MMMM d, uuuu, h:mm a").format(at)).isEqualTo(printed);
    }
}
