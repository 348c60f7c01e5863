package org.welcomingcity.load.citations;

import java.util.Map;
import java.util.TreeMap;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/** The runs of the citations service: {@code issue} and {@code search}; both, in this order, where none is named. */
public final class CitationRuns implements Run {

    private static final Map<String, Run> RUNS =
            new TreeMap<>(Map.of("issue", new IssuingBenchmark(), "search", new CitationSearchBenchmark()));

    @Override
    public Figures run(Options options) throws Exception {
        var word = options.words().isEmpty() || options.words().getFirst().startsWith("--")
                ? null
                : options.words().getFirst();
        if (word == null) {
            var figures = new Figures();
            for (var run : RUNS.values()) {
                figures.add(run.run(options));
            }
            return figures;
        }
        var run = RUNS.get(word);
        if (run == null) {
            throw new IllegalArgumentException(
                    "Which run of the citations? There are: " + String.join(", ", RUNS.keySet()) + ".");
        }
        return run.run(options.afterFirst());
    }
}
