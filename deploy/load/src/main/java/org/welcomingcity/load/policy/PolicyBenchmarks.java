package org.welcomingcity.load.policy;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/** The benchmarks of the policy, under JMH with its own options: a pattern of names, {@code -f}, {@code -i} and so on. */
public final class PolicyBenchmarks implements Run {

    private static final List<String> USUAL = List.of("-f", "2", "-wi", "3", "-w", "3", "-i", "5", "-r", "3");
    private static final double MOST_MICROSECONDS = 20;
    private static final double LEAST_DECISIONS = 100_000;

    @Override
    public Figures run(Options options) throws Exception {
        var words = options.words().isEmpty() ? USUAL : options.words();
        var figures = new Figures();
        if (words.stream().anyMatch(List.of("-h", "-l", "-lp", "-lprof", "-lrf")::contains)) {
            org.openjdk.jmh.Main.main(words.toArray(String[]::new));
            return figures;
        }
        var asked = new OptionsBuilder().parent(parsed(words));
        if (!words.contains("-jvmArgs")) {
            asked.jvmArgs("-Xmx1g", "-XX:+UseSerialGC");
        }
        try {
            new Runner(asked.build()).run().forEach(result -> add(figures, result));
        } catch (NoBenchmarksException e) {
            throw new IllegalArgumentException("No benchmark of the policy has such a name.", e);
        }
        return figures;
    }

    private static CommandLineOptions parsed(List<String> words) {
        try {
            return new CommandLineOptions(new ArrayList<>(words).toArray(String[]::new));
        } catch (CommandLineOptionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void add(Figures figures, RunResult run) {
        var result = run.getPrimaryResult();
        var median = result.getStatistics().getPercentile(50);
        switch (result.getLabel()) {
            case "ruling" ->
                figures.atMost("one decision about a stop with its trail, median", median, "us", MOST_MICROSECONDS);
            case "rulingAndChoice" ->
                figures.atMost("the same, and whether the choice is allowed, median", median, "us", MOST_MICROSECONDS);
            case "decisions" ->
                figures.atLeast("replay under other law, decisions", result.getScore(), "/s", LEAST_DECISIONS);
            default -> figures.noted(result.getLabel() + ", every pack", result.getScore(), result.getScoreUnit());
        }
    }
}
