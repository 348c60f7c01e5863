package org.welcomingcity.citations.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stateexport.domain.SpeedingLine;
import org.welcomingcity.citations.stateexport.domain.StateLines;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.UnusableFacts;

/** The amounts on real speeding lines beside those that the policy's tables compute for the same speeds. */
@ApplicationScoped
public class SpeedingReview {

    private static final int AT_ONCE = 1_000;

    /** The state's code for speeding in a construction zone; the file has no other sign of a zone. */
    private static final String IN_CONSTRUCTION_ZONE = "9017C0";

    /** How an amount compares. */
    public enum Match {
        /** It is the computed amount. */
        AGREES,
        /** It is the computed amount without its least certain part, the surcharge for public safety training. */
        AGREES_WITHOUT_TRAINING,
        /** It is another amount. */
        DIFFERS,
        /** Nothing was written, or nothing is left of it after a hearing. */
        NO_AMOUNT,
        /** The citation has other lines, and the file repeats the total of all of them. */
        TOTAL_OF_SEVERAL_LINES,
        /** The tables compute nothing: the speed is not above the limit, or the code is not in the day's catalogue. */
        NOT_COMPUTED
    }

    /**
     * One line.
     *
     * @param line what the file has
     * @param match how it compares
     * @param written the amount in the file; null where there is none
     * @param computed the amount of the tables; null where there is none
     * @param difference what was written over what was computed; null where either is missing
     * @param rule the rule that computed it
     * @param status how well that is known
     * @param why how the amount is made up, or why there is none
     */
    public record Compared(
            SpeedingLine line,
            Match match,
            @Nullable Money written,
            @Nullable Money computed,
            @Nullable Money difference,
            @Nullable String rule,
            @Nullable RuleStatus status,
            String why) {}

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
    public record Summary(
            long lines,
            long comparable,
            Map<Match, Long> matches,
            @Nullable BigDecimal agreementPercent,
            @Nullable BigDecimal agreementPercentWithoutTraining,
            List<Difference> differences) {}

    /** How many lines differ by an amount of US dollars, what was written over what was computed. */
    public record Difference(BigDecimal dollars, long lines) {}

    private final StateLines lines;
    private final OrdinancePolicy policy;

    SpeedingReview(StateLines lines, OrdinancePolicy policy) {
        this.lines = lines;
        this.policy = policy;
    }

    /** A page, by day; a null match for all. */
    @Transactional
    public Page<Compared> page(
            String jurisdiction, @Nullable String agency, @Nullable Match match, @Nullable Cursor after, int limit) {
        var found = new ArrayList<Compared>();
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
    public void each(String jurisdiction, @Nullable String agency, Consumer<Compared> reader) {
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
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_UP);
    }

    private void from(String jurisdiction, @Nullable String agency, @Nullable Cursor after, Predicate<Compared> goOn) {
        var offences = new OffencesOfADay(policy);
        var place = DayPlace.of(after);
        List<SpeedingLine> found;
        do {
            found = lines.speeding(agency, place.day(), place.id(), AT_ONCE);
            for (var line : found) {
                if (!goOn.test(compare(jurisdiction, line, offences))) {
                    return;
                }
                place = new DayPlace(line.occurredOn(), line.id());
            }
        } while (found.size() == AT_ONCE);
    }

    private Compared compare(String jurisdiction, SpeedingLine line, OffencesOfADay offences) {
        var offence = offences.on(line.occurredOn()).get(line.offence());
        if (offence == null) {
            return notComputed(line, "The catalogue of that day does not have the code.");
        }
        try {
            var zone = line.offence().equals(IN_CONSTRUCTION_ZONE)
                    ? ChargedOffence.Zone.CONSTRUCTION
                    : ChargedOffence.Zone.NONE;
            var charged = new ChargedOffence(
                    offence.code(), new ChargedOffence.Speed(line.limit(), line.speed(), zone), 0, 0);
            return compared(line, policy.assess(jurisdiction, line.occurredOn(), charged));
        } catch (UnusableFacts cannotBe) {
            return notComputed(line, cannotBe.reasons().getFirst().problem());
        } catch (NoPackInForce none) {
            return notComputed(line, "No pack of the jurisdiction was in force that day.");
        }
    }

    private static Compared compared(SpeedingLine line, Assessment assessment) {
        var computed = assessment.amount();
        if (computed == null) {
            return notComputed(line, assessment.sentence());
        }
        var written = written(line);
        return new Compared(
                line,
                match(line, written, computed, assessment),
                written,
                computed,
                written == null ? null : written.minus(computed),
                assessment.ruleId(),
                assessment.status(),
                assessment.sentence());
    }

    private static Match match(SpeedingLine line, @Nullable Money written, Money computed, Assessment assessment) {
        if (written == null || written.isZero()) {
            return Match.NO_AMOUNT;
        }
        if (line.linesOfCitation() > 1) {
            return Match.TOTAL_OF_SEVERAL_LINES;
        }
        if (written.equals(computed)) {
            return Match.AGREES;
        }
        var withoutTraining = assessment.parts().size() < 2
                ? computed
                : computed.minus(assessment.parts().getLast().amount());
        return assessment.parts().size() == 3 && written.equals(withoutTraining)
                ? Match.AGREES_WITHOUT_TRAINING
                : Match.DIFFERS;
    }

    private static Compared notComputed(SpeedingLine line, String why) {
        return new Compared(line, Match.NOT_COMPUTED, written(line), null, null, null, null, why);
    }

    private static @Nullable Money written(SpeedingLine line) {
        var cents = line.amountCents();
        return cents == null ? null : Money.ofMinor(CurrencyUnit.USD, cents);
    }
}
