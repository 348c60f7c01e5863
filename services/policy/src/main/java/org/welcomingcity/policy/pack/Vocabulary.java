package org.welcomingcity.policy.pack;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.citation.CitationState;
import org.welcomingcity.policy.city.ComplaintRoute;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.city.ReportDuty;
import org.welcomingcity.policy.court.LineRuling;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.request.CoriRuling;
import org.welcomingcity.policy.request.DisclosureRuling;
import org.welcomingcity.policy.request.InstrumentClass;
import org.welcomingcity.policy.request.InstrumentRuling;
import org.welcomingcity.policy.request.RequestRuling;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.GroundRuling;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.VehicleOutcome;
import org.welcomingcity.policy.tow.Cap;

/**
 * The words in which a table may answer, where the answer is not a sentence. A word that nobody here understands is found when
 * the pack is loaded, and not by the first person it is about.
 */
final class Vocabulary {

    /** What the federal tables say where they leave the matter to those below. */
    private static final String LEFT = "LEFT_TO_STATE_AND_CITY";

    /** The words of an output; with its table where another table has an output of that name. */
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("answer", Set.of("GRANTED", "REFERRED", "REFUSED")),
            Map.entry("obligations", named(Obligation.Code.values())),
            Map.entry("person-outcome.outcome", named(PersonOutcome.values())),
            Map.entry("vehicle-outcome.outcome", named(VehicleOutcome.values())),
            Map.entry("ground", named(ArrestGroundRuling.Ground.values())),
            Map.entry("mandatory-ground.outcome", named(GroundRuling.Outcome.values())),
            Map.entry("instrument.outcome", with(named(InstrumentRuling.Outcome.values()), LEFT)),
            Map.entry("request-outcome.outcome", with(named(RequestRuling.Outcome.values()), LEFT)),
            Map.entry("instrumentClass", named(InstrumentClass.values())),
            Map.entry("destination", named(CitationRouting.Destination.values())),
            Map.entry("copies", named(CitationRouting.Holder.values())),
            Map.entry("deadline", with(named(DeadlineRule.values()), "NONE")),
            Map.entry("leadsTo", named(CitationState.values())),
            Map.entry("kind", named(Assessment.Kind.values())),
            Map.entry("routes", named(ComplaintRoute.Office.values())),
            Map.entry("duty", named(ReportDuty.Duty.values())),
            Map.entry("cori", named(CoriRuling.Cori.values())),
            Map.entry("fields", named(DisclosureRuling.LogField.values())),
            Map.entry("feature", with(named(Feature.Key.values()), "NONE")),
            Map.entry("fit", named(LineRuling.Fit.values())),
            Map.entry("timeliness", named(TimelinessRuling.Timeliness.values())),
            Map.entry("becomes", named(TimelinessRuling.Becomes.values())),
            Map.entry("countedBy", Set.of("DAY_MADE", "DAY_RECEIVED")),
            Map.entry("cap", named(Cap.Kind.values())));

    /** Outputs whose cells hold several words, or none. */
    private static final Set<String> LISTS = Set.of("obligations", "copies", "routes", "fields", "leadsTo");

    /** Outputs without which an answer cannot be told: where there is the one, the others are there too. */
    private static final Map<String, Set<String>> TOGETHER = Map.of("answer", Set.of("obligations", "field", "mend"));

    private Vocabulary() {}

    /**
     * Checks what the rows of a table answer.
     *
     * @throws PackRejected naming file, table, row and the words there are
     */
    static void check(String file, TableText table) {
        TOGETHER.forEach((output, others) -> {
            var missing = new TreeSet<>(others);
            table.conclusions().forEach(missing::remove);
            if (table.conclusions().contains(output) && !missing.isEmpty()) {
                throw new PackRejected("%s, table %s: has the output %s without %s; add them"
                        .formatted(file, table.name(), output, missing));
            }
        });
        for (var column = 0; column < table.outputs().size(); column++) {
            var output = table.outputs().get(column);
            var words = wordsOf(table.name(), output.name());
            if (words != null) {
                check(file, table, column, words, LISTS.contains(output.name()));
            }
        }
    }

    private static void check(String file, TableText table, int column, Set<String> words, boolean list) {
        for (var row = 0; row < table.rows().size(); row++) {
            var said = Literal.parse(table.rows().get(row).conclusions().get(column));
            var each = list && said instanceof String text
                    ? Arrays.stream(text.split(",", -1)).map(String::strip).filter(word -> !text.isBlank())
                    : Stream.of(said);
            var unknown =
                    each.filter(word -> !words.contains(String.valueOf(word))).toList();
            if (!unknown.isEmpty()) {
                throw new PackRejected("%s, table %s, row %d: %s is %s; write one of %s"
                        .formatted(
                                file,
                                table.name(),
                                row + 1,
                                table.outputs().get(column).name(),
                                unknown.getFirst(),
                                new TreeSet<>(words)));
            }
        }
    }

    private static @Nullable Set<String> wordsOf(String table, String output) {
        var own = WORDS.get("%s.%s".formatted(table, output));
        return own == null ? WORDS.get(output) : own;
    }

    private static Set<String> named(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> with(Set<String> words, String another) {
        return Stream.concat(words.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }
}
