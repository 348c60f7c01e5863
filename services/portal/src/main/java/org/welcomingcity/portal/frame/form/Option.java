package org.welcomingcity.portal.frame.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One answer that can be chosen.
 *
 * @param value what is sent
 * @param label what is read
 * @param suggests another field's value that goes with it; blank for none
 * @param words by what else it is found, where the list is searched; blank for nothing
 */
public record Option(String value, String label, String suggests, String words) {

    /** An answer that suggests nothing. */
    public static Option of(String value, String label) {
        return new Option(value, label, "", "");
    }

    /** The same, suggesting another field's value. */
    public Option suggesting(String other) {
        return new Option(value, label, other, words);
    }

    /** The same, found by these words as well. */
    public Option foundBy(String others) {
        return new Option(value, label, suggests, others);
    }

    /** The answers of a closed list, in its order. */
    public static <E extends Enum<E>> List<Option> each(E[] values, Function<E, String> words) {
        return Arrays.stream(values).map(value -> of(value, words.apply(value))).toList();
    }

    /** The answers that can be chosen now, by their names; what is none of the list has no words and is left out. */
    public static <E extends Enum<E>> List<Option> each(E[] values, List<String> names, Function<E, String> words) {
        return names.stream()
                .map(name -> ClosedList.of(values, name))
                .filter(Objects::nonNull)
                .map(value -> of(value, words.apply(value)))
                .toList();
    }

    /** The names of a closed list. */
    public static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** An answer that is one of a closed list. */
    public static Option of(Enum<?> value, String label) {
        return of(value.name(), label);
    }
}
