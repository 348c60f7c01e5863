package org.welcomingcity.portal.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts of speeding lines of a state export beside the formula. */
public final class SpeedingReview {

    /** How the written amount compares with the computed one. */
    public enum Match {
        AGREES,
        AGREES_WITHOUT_TRAINING,
        DIFFERS,
        NO_AMOUNT,
        TOTAL_OF_SEVERAL_LINES,
        NOT_COMPUTED
    }

    /** All of them, counted. */
    public record Summary(
            long lines,
            long comparable,
            Map<Match, Long> matches,
            @Nullable BigDecimal agreementPercent,
            @Nullable BigDecimal agreementPercentWithoutTraining,
            List<Difference> differences) {}

    /** How many lines differ by an amount, in US dollars. */
    public record Difference(BigDecimal dollars, long lines) {}

    /** One of them; amounts in US dollars, speeds in miles an hour. */
    public record Line(
            String agency,
            long line,
            @Nullable String citation,
            LocalDate occurredOn,
            String offence,
            @Nullable Integer limit,
            @Nullable Integer speed,
            Match match,
            @Nullable BigDecimal written,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal difference,
            @Nullable String rule,
            @Nullable String why) {}

    /** A page of them. */
    public record Page(List<Line> items, @Nullable String next) {}

    private SpeedingReview() {}
}
