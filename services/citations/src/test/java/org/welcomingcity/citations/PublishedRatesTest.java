package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.welcomingcity.citations.departure.domain.DepartureRates.Month;
import org.welcomingcity.citations.departure.domain.PublishedRates;

class PublishedRatesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void a_month_with_enough_departures_shows_count_and_rate() {
        var rates = PublishedRates.of(months(7, 0, 12));
        assertThat(rates.rows()).extracting(PublishedRates.Row::departures).containsExactly(7L, 0L, 12L);
        assertThat(rates.rows().getFirst().perHundred()).isEqualByComparingTo("7.0");
        assertThat(rates.totalDepartures()).isEqualTo(19);
    }

    @Test
    void a_small_count_is_withheld_together_with_the_next_smallest_that_would_give_it_away() {
        var rates = PublishedRates.of(months(2, 9, 12));
        assertThat(rates.rows()).extracting(PublishedRates.Row::withheld).containsExactly(true, true, false);
        assertThat(rates.rows()).extracting(PublishedRates.Row::departures).containsExactly(null, null, 12L);
        assertThat(rates.totalDepartures()).isEqualTo(23);
    }

    @Test
    void with_nothing_to_hide_a_small_count_behind_the_total_is_withheld_too() {
        assertThat(PublishedRates.of(months(2, 0, 0)).totalDepartures()).isNull();
        assertThat(PublishedRates.of(months(0, 0)).totalDepartures()).isZero();
    }

    /** Whatever is published, more than one number of small counts fits to it. */
    @Test
    void no_small_count_can_be_computed_from_what_is_published() {
        var random = new Random(42);
        for (var round = 0; round < 2_000; round++) {
            var counts = new int[1 + random.nextInt(12)];
            for (var index = 0; index < counts.length; index++) {
                counts[index] = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
            }
            var months = months(counts);
            var rates = PublishedRates.of(months);
            var withheld =
                    rates.rows().stream().filter(PublishedRates.Row::withheld).count();
            for (var index = 0; index < counts.length; index++) {
                var shown = rates.rows().get(index).departures();
                assertThat(shown == null || shown == 0 || shown >= PublishedRates.SMALLEST_SHOWN)
                        .as("%s", months)
                        .isTrue();
            }
            assertThat(withheld == 1 && rates.totalDepartures() != null)
                    .as("%s", months)
                    .isFalse();
        }
    }

    private static List<Month> months(int... departures) {
        var months = new ArrayList<Month>();
        for (var index = 0; index < departures.length; index++) {
            months.add(new Month(JANUARY.plusMonths(index), 100, departures[index], 0));
        }
        return months;
    }
}
