package org.welcomingcity.load.run;

import java.util.List;

/**
 * What was typed after the name of a run.
 *
 * @param words each word
 */
public record Options(List<String> words) {

    public Options {
        words = List.copyOf(words);
    }

    /**
     * The number after an option, or what it is without.
     *
     * @throws IllegalArgumentException when it is no whole number, or missing
     */
    public int number(String option, int otherwise) {
        var at = words.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size()) {
            throw new IllegalArgumentException(option + " needs a number.");
        }
        try {
            return Integer.parseInt(words.get(at + 1).replace("_", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, not " + words.get(at + 1) + ".", e);
        }
    }

    /** Whether the option was typed. */
    public boolean has(String option) {
        return words.contains(option);
    }

    /** The options of the run that the first word names. */
    public Options afterFirst() {
        return new Options(words.subList(1, words.size()));
    }
}
