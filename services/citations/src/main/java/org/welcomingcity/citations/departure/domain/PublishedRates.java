package org.welcomingcity.citations.departure.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.departure.domain.DepartureRates.Month;

/**
 * The rate of departures by month, safe to publish: no officer, no place, and no count so small that a person could be
 * recognised in it, be it directly or by taking the other months from the total.
 *
 * @param rows a row for each month
 * @param totalStops all stops of drivers without a valid licence
 * @param totalDepartures all departures; null where so few that they are not shown
 * @param totalRestingOnStatus departures whose reason spoke of somebody's status, exactly: they tell of the city's conduct
 */
public record PublishedRates(
        List<Row> rows, long totalStops, @Nullable Long totalDepartures, long totalRestingOnStatus) {

    /** A count from one to one less than this is not shown. */
    public static final int SMALLEST_SHOWN = 5;

    /**
     * A month.
     *
     * @param departures how many; null where the count is withheld
     * @param perHundred how many of a hundred stops; null where the count is withheld or there was no stop
     * @param withheld whether the count is withheld because it, or another, is small
     */
    public record Row(
            YearMonth month,
            long stops,
            @Nullable Long departures,
            @Nullable BigDecimal perHundred,
            boolean withheld) {}

    public PublishedRates {
        rows = List.copyOf(rows);
    }

    /** What may be published of the counts. */
    public static PublishedRates of(List<Month> months) {
        var withheld = withheld(months);
        var stops = months.stream().mapToLong(Month::stops).sum();
        var departures = months.stream().mapToLong(Month::departures).sum();
        // With one month alone withheld and nothing to hide it behind, the total would give it away.
        var totalShown = !small(departures) && withheld.size() != 1;
        return new PublishedRates(
                months.stream()
                        .map(month -> row(month, withheld.contains(month.month())))
                        .toList(),
                stops,
                totalShown ? departures : null,
                months.stream().mapToLong(Month::restingOnStatus).sum());
    }

    private static Set<YearMonth> withheld(List<Month> months) {
        var withheld = new HashSet<YearMonth>();
        months.stream().filter(month -> small(month.departures())).forEach(month -> withheld.add(month.month()));
        if (withheld.size() == 1) {
            months.stream()
                    .filter(month -> !withheld.contains(month.month()))
                    .filter(month -> month.departures() > 0)
                    .min(Comparator.comparingLong(Month::departures).thenComparing(Month::month))
                    .ifPresent(month -> withheld.add(month.month()));
        }
        return withheld;
    }

    private static boolean small(long count) {
        return count > 0 && count < SMALLEST_SHOWN;
    }

    private static Row row(Month month, boolean withheld) {
        if (withheld) {
            return new Row(month.month(), month.stops(), null, null, true);
        }
        var perHundred = month.stops() == 0
                ? null
                : BigDecimal.valueOf(100 * month.departures())
                        .divide(BigDecimal.valueOf(month.stops()), 1, RoundingMode.HALF_UP);
        return new Row(month.month(), month.stops(), month.departures(), perHundred, false);
    }
}
