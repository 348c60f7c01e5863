package org.welcomingcity.load.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomingcity.load.citations.CitationRuns;
import org.welcomingcity.load.ledger.LedgerRuns;
import org.welcomingcity.load.policy.PolicyBenchmarks;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/** Starts the run that was named, and ends with the table of what it measured. */
public final class Main {

    private static final Map<String, Run> RUNS = new TreeMap<>(Map.of(
            "policy", new PolicyBenchmarks(),
            "ledger", new LedgerRuns(),
            "citations", new CitationRuns()));

    private Main() {}

    /** Ends with 0 when every limit is kept, with 1 when one is not, with 2 when there is no such run or option. */
    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var run = words.isEmpty() ? null : RUNS.get(words.getFirst());
        if (run == null) {
            System.err.println("Which run? There are: " + String.join(", ", RUNS.keySet()) + ".");
            System.exit(2);
            return;
        }
        try {
            var figures = run.run(new Options(words).afterFirst());
            System.out.print(System.lineSeparator() + figures.asTable());
            System.exit(figures.areKept() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
