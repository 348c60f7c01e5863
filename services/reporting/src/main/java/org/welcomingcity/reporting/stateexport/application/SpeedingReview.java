package org.welcomingcity.reporting.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.reporting.stateexport.domain.ComparedAmount;
import org.welcomingcity.reporting.stateexport.domain.ComparedAmount.Match;
import org.welcomingcity.reporting.stateexport.domain.SpeedingLine;
import org.welcomingcity.reporting.stateexport.domain.StateLines;

/** The amounts on real speeding lines beside those that the policy's tables compute for the same speeds. */
@ApplicationScoped
public class SpeedingReview {

    private static final int AT_ONCE = 1_000;

    /**
     * The result.
     *
     * @param lines how many civil speeding lines have both speeds
     * @param comparable how many of them have an amount of their own
     * @param matches how many compare how
     * @param agreementPercent of the comparable, how many agree exactly, in per cent with one decimal
     * @param agreementPercentWithoutTraining the same, where the amount without the training surcharge counts too
     * @param differences by how much those that differ do, most frequent first
     */
    @Schema(name = "SpeedingReviewSummary")
    public record Summary(
            long lines,
            long comparable,
            Map<Match, Long> matches,
            @Nullable BigDecimal agreementPercent,
            @Nullable BigDecimal agreementPercentWithoutTraining,
            List<Difference> differences) {}

    /** How many lines differ by an amount of US dollars, what was written over what was computed. */
    @Schema(name = "SpeedingReviewDifference")
    public record Difference(BigDecimal dollars, long lines) {}

    private final StateLines lines;
    private final OrdinancePolicy policy;

    SpeedingReview(StateLines lines, OrdinancePolicy policy) {
        this.lines = lines;
        this.policy = policy;
    }

    /** A page, by day; a null match for all. */
    @Transactional
    public Page<ComparedAmount> page(
            String jurisdiction, @Nullable String agency, @Nullable Match match, @Nullable Cursor after, int limit) {
        var found = new ArrayList<ComparedAmount>();
        from(jurisdiction, agency, after, compared -> {
            if (match == null || compared.match() == match) {
                found.add(compared);
            }
            return found.size() <= limit;
        });
        return Page.of(
                found,
                limit,
                last -> new Cursor(
                        last.line().occurredOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        Long.toString(last.line().id())));
    }

    /** All of them, one by one. */
    public void each(String jurisdiction, @Nullable String agency, Consumer<ComparedAmount> reader) {
        from(jurisdiction, agency, null, compared -> {
            reader.accept(compared);
            return true;
        });
    }

    /** How often they agree. */
    @Transactional
    public Summary summary(String jurisdiction, @Nullable String agency) {
        var matches = new EnumMap<Match, Long>(Match.class);
        var differences = new TreeMap<BigDecimal, Long>();
        each(jurisdiction, agency, compared -> {
            matches.merge(compared.match(), 1L, Long::sum);
            if (compared.match() == Match.DIFFERS && compared.difference() != null) {
                differences.merge(compared.difference().getAmount(), 1L, Long::sum);
            }
        });
        var exact = matches.getOrDefault(Match.AGREES, 0L);
        var without = matches.getOrDefault(Match.AGREES_WITHOUT_TRAINING, 0L);
        var comparable = exact + without + matches.getOrDefault(Match.DIFFERS, 0L);
        return new Summary(
                matches.values().stream().mapToLong(Long::longValue).sum(),
                comparable,
                matches,
                percent(exact, comparable),
                percent(exact + without, comparable),
                differences.entrySet().stream()
                        .map(entry -> new Difference(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Difference::lines).reversed())
                        .toList());
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private void from(
            String jurisdiction, @Nullable String agency, @Nullable Cursor after, Predicate<ComparedAmount> goOn) {
        var tables = new CompareAmount(policy, jurisdiction);
        var place = DayPlace.of(after);
        List<SpeedingLine> found;
        do {
            found = lines.speeding(agency, place.day(), place.id(), AT_ONCE);
            for (var line : found) {
                if (!goOn.test(tables.compare(line))) {
                    return;
                }
                place = new DayPlace(line.occurredOn(), line.id());
            }
        } while (found.size() == AT_ONCE);
    }
}
