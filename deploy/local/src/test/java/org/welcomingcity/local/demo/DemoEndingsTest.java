package org.welcomingcity.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoEndingsTest {

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

    @Test
    void oldCasesHaveTheirEndAndTheLastDaysAreWork() {
        var stops = DemoSeries.before(TUESDAY, CITY, List.of(1L));
        var closed = stops.stream()
                .filter(stop -> DemoEndings.steps(stop, TUESDAY, CITY).stream()
                        .anyMatch(step -> step.path().equals("/contest/closing")))
                .count();
        assertThat(stops).hasSize(278);
        assertThat(stops.size() - closed).isBetween(5L, 20L);
    }

    @Test
    void nothingHappensBeforeTheStopOrAfterTheDayTheDemoCountsFrom() {
        for (var stop : DemoSeries.before(TUESDAY, CITY, List.of(1L))) {
            var day = OffsetDateTime.parse(stop.path("occurredAt").asText())
                    .atZoneSameInstant(CITY)
                    .toLocalDate();
            for (var step : DemoEndings.steps(stop, TUESDAY, CITY)) {
                var days = DAY.matcher(step.body().toString());
                while (days.find()) {
                    assertThat(LocalDate.parse(days.group())).isBetween(day, TUESDAY);
                }
            }
        }
    }
}
