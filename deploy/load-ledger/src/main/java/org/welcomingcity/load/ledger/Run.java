package org.welcomingcity.load.ledger;

import java.util.List;
import java.util.Map;

/** A benchmark or a fault run: does its work and says what it measured. */
@FunctionalInterface
interface Run {

    /** Every one of them, by the name under which it is asked for. */
    Map<String, Run> ALL =
            Map.of("append", new AppendBenchmark(), "check", new CheckBenchmark(), "search", new SearchBenchmark());

    /**
     * Runs it.
     *
     * @param arguments what was typed after its name
     * @return whether what it has to show was shown
     */
    boolean run(List<String> arguments) throws Exception;

    /** The number after an option, or what it is without. */
    static int number(List<String> arguments, String option, int otherwise) {
        var at = arguments.indexOf(option);
        return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1).replace("_", ""));
    }
}
