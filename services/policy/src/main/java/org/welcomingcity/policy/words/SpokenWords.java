package org.welcomingcity.policy.words;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the tables in another language: titles of offences, duties, grounds, outcomes. What a decision or a citation holds
 * is kept in English, as it was decided; whoever shows it puts it into the words of the reader here.
 *
 * <p>A sentence of several parts, with semicolons between them, is put together part by part. Numbers and dates stand where {@code {0}}
 * stands. Wording that no native reader has checked is what this is, and the law is the English text.
 */
public final class SpokenWords {

    private static final String BETWEEN_PARTS = "; ";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Locale LANGUAGE = Locale.of("es");
    private static final SpokenWords SPANISH = new SpokenWords("es");

    /** How dates and moments stand in what is counted, and how they are said. */
    private static final Map<DateTimeFormatter, DateTimeFormatter> DATES = Map.of(
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US),
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy", LANGUAGE),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", LANGUAGE),
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy, h:mm a zzz", Locale.US),
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy, h:mm a zzz", LANGUAGE));

    private final Map<String, String> words = new HashMap<>();
    private final List<WithPlaces> withPlaces = new ArrayList<>();

    /** A sentence with places for numbers, dates and other sentences. */
    private record WithPlaces(Pattern english, String other) {}

    private SpokenWords(String language) {
        try (var file = SpokenWords.class.getResourceAsStream("/words/%s.csv".formatted(language));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                keep(row.getField("en"), row.getField(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String english, String other) {
        if (PLACE.matcher(english).find()) {
            var pattern =
                    Arrays.stream(PLACE.split(english, -1)).map(Pattern::quote).collect(Collectors.joining("(.+?)"));
            // A sentence ends where the next begins; a place at its very end takes the rest.
            withPlaces.add(new WithPlaces(Pattern.compile(pattern + (english.endsWith("}") ? "$" : "(?= |$)")), other));
        } else {
            words.put(english, other);
        }
    }

    /** The same in the language; as it is in English, and where a part of it has no words there. */
    public static String in(Locale language, String english) {
        return language.getLanguage().equals("es") ? SPANISH.said(english) : english;
    }

    /** Whether all of it has words in the language. */
    public static boolean has(Locale language, String english) {
        return !language.getLanguage().equals("es")
                || SPANISH.whole(english).isPresent()
                || Arrays.stream(english.split(BETWEEN_PARTS))
                        .allMatch(part -> SPANISH.whole(part).isPresent());
    }

    private String said(String english) {
        return whole(english)
                .orElseGet(() -> Arrays.stream(english.split(BETWEEN_PARTS))
                        .map(part -> whole(part).orElse(part))
                        .collect(Collectors.joining(BETWEEN_PARTS)));
    }

    /** All of a text, one sentence after the other; empty where one of them has no words. */
    private Optional<String> whole(String english) {
        var known = words.get(english);
        if (known != null) {
            return Optional.of(known);
        }
        var said = new ArrayList<String>();
        var rest = english;
        while (!rest.isEmpty()) {
            var next = next(rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            said.add(next.get().words());
            rest = rest.substring(next.get().length()).stripLeading();
        }
        return Optional.of(String.join(" ", said));
    }

    private record Next(int length, String words) {}

    private Optional<Next> next(String text) {
        return Stream.concat(
                        words.entrySet().stream()
                                .filter(sentence ->
                                        text.startsWith(sentence.getKey() + " ") || text.equals(sentence.getKey()))
                                .map(sentence -> new Next(sentence.getKey().length(), sentence.getValue())),
                        withPlaces.stream()
                                .map(sentence ->
                                        new Found(sentence, sentence.english().matcher(text)))
                                .filter(found -> found.matcher().lookingAt())
                                .flatMap(found -> filled(found).stream()))
                .max(Comparator.comparingInt(Next::length));
    }

    private record Found(WithPlaces sentence, Matcher matcher) {}

    private Optional<Next> filled(Found found) {
        var other = found.sentence().other();
        for (var place = 1; place <= found.matcher().groupCount(); place++) {
            var value = value(found.matcher().group(place));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            other = other.replace("{%d}".formatted(place - 1), value.get());
        }
        return Optional.of(new Next(found.matcher().end(), other));
    }

    // A number, a date, or words of their own.
    private Optional<String> value(String english) {
        if (english.chars().allMatch(Character::isDigit)) {
            return Optional.of(english);
        }
        return DATES.entrySet().stream()
                .flatMap(form -> dated(english, form.getKey(), form.getValue()).stream())
                .findFirst()
                .or(() -> whole(english));
    }

    private static Optional<String> dated(String english, DateTimeFormatter from, DateTimeFormatter to) {
        try {
            return Optional.of(to.format(from.parse(english)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
