package org.welcomingcity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences in another language, found by their English. What changes from one time to the next, such as a number, stands
 * where {@code {0}} and {@code {1}} stand, in both.
 *
 * <p>A text of several sentences is put together sentence by sentence, and a list with semicolons part by part.
 */
public final class Phrases {

    private static final String BETWEEN_PARTS = "; ";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Map<String, String> words = new HashMap<>();
    private final List<WithPlaces> withPlaces = new ArrayList<>();
    private final Function<String, Optional<String>> value;

    /** A sentence with places; the more of it is fixed, the surer it is meant. */
    private record WithPlaces(Pattern english, int fixed, String other) {}

    /**
     * Phrases of a language.
     *
     * @param phrases the English of each, and what it is in the language
     * @param value what may stand in a place that is no phrase, in the language's form; empty where it may not
     */
    public Phrases(Map<String, String> phrases, Function<String, Optional<String>> value) {
        this.value = value;
        phrases.forEach(this::keep);
    }

    private void keep(String english, String other) {
        if (!PLACE.matcher(english).find()) {
            words.put(english, other);
            return;
        }
        var fixed = PLACE.split(english, -1);
        var pattern = Arrays.stream(fixed).map(Pattern::quote).collect(Collectors.joining("(.+?)"));
        // A sentence ends where the next begins; a place at its very end takes the rest.
        withPlaces.add(new WithPlaces(
                Pattern.compile(pattern + (english.endsWith("}") ? "$" : "(?= |$)")),
                Arrays.stream(fixed).mapToInt(String::length).sum(),
                other));
    }

    /** The same in the language; as it is in English, where a part of it has no words there. */
    public String said(String english) {
        return whole(english)
                .orElseGet(() -> Arrays.stream(english.split(BETWEEN_PARTS))
                        .map(part -> whole(part).orElse(part))
                        .collect(Collectors.joining(BETWEEN_PARTS)));
    }

    /** Whether all of it has words in the language. */
    public boolean has(String english) {
        return whole(english).isPresent()
                || Arrays.stream(english.split(BETWEEN_PARTS))
                        .allMatch(part -> whole(part).isPresent());
    }

    /** All of a text, one sentence after the other; empty where one of them has no words. */
    private Optional<String> whole(String english) {
        var known = words.get(english);
        if (known != null) {
            return Optional.of(known);
        }
        var asSentence = asSentence(english);
        if (asSentence.isPresent()) {
            return asSentence;
        }
        return english.isEmpty() ? Optional.empty() : sentences(english);
    }

    // Where two begin alike, the one of which more is fixed is meant, if the rest has words then.
    private Optional<String> sentences(String text) {
        return beginnings(text)
                .sorted(Comparator.comparingInt(Next::fixed)
                        .thenComparingInt(Next::length)
                        .reversed())
                .flatMap(next -> {
                    var rest = text.substring(next.length()).stripLeading();
                    return rest.isEmpty()
                            ? Stream.of(next.words())
                            : sentences(rest).map(others -> next.words() + " " + others).stream();
                })
                .findFirst();
    }

    // What a table says in passing, written by itself: with a capital and a full stop.
    private Optional<String> asSentence(String english) {
        if (!english.endsWith(".")) {
            return Optional.empty();
        }
        var phrase = english.substring(0, english.length() - 1);
        return Optional.ofNullable(words.getOrDefault(phrase, words.get(begun(phrase, Character::toLowerCase))))
                .map(other -> begun(other, Character::toUpperCase) + ".");
    }

    private static String begun(String text, IntUnaryOperator letter) {
        return text.isEmpty()
                ? text
                : Character.toString(letter.applyAsInt(text.codePointAt(0)))
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    private record Next(int length, int fixed, String words) {}

    private Stream<Next> beginnings(String text) {
        return Stream.concat(
                words.entrySet().stream()
                        .filter(sentence -> text.startsWith(sentence.getKey() + " ") || text.equals(sentence.getKey()))
                        .map(sentence -> new Next(
                                sentence.getKey().length(), sentence.getKey().length(), sentence.getValue())),
                withPlaces.stream()
                        .map(sentence -> new Found(sentence, sentence.english().matcher(text)))
                        .filter(found -> found.matcher().lookingAt())
                        .flatMap(found -> filled(found).stream()));
    }

    private record Found(WithPlaces sentence, Matcher matcher) {}

    private Optional<Next> filled(Found found) {
        var other = found.sentence().other();
        for (var place = 1; place <= found.matcher().groupCount(); place++) {
            var stands = found.matcher().group(place);
            var said = whole(stands).or(() -> value.apply(stands));
            if (said.isEmpty()) {
                return Optional.empty();
            }
            other = other.replace("{%d}".formatted(place - 1), said.get());
        }
        return Optional.of(new Next(found.matcher().end(), found.sentence().fixed(), other));
    }
}
