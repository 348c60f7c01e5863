package org.welcomingcity.load.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/** The runs of the ledger: {@code append}, {@code check}, {@code search}. */
public final class LedgerRuns implements Run {

    private static final Map<String, Run> RUNS = new TreeMap<>(Map.of(
            "append", new AppendBenchmark(), "check", new CheckBenchmark(), "search", new EntrySearchBenchmark()));

    @Override
    public Figures run(Options options) throws Exception {
        var run = options.words().isEmpty() ? null : RUNS.get(options.words().getFirst());
        if (run == null) {
            throw new IllegalArgumentException(
                    "Which run of the ledger? There are: " + String.join(", ", RUNS.keySet()) + ".");
        }
        return run.run(options.afterFirst());
    }
}
