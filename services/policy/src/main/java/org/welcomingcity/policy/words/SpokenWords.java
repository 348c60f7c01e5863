package org.welcomingcity.policy.words;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the tables in another language: titles of offences, duties, grounds, outcomes. What a decision or a citation holds
 * is kept in English, as it was decided; whoever shows it puts it into the words of the reader here.
 *
 * <p>A sentence of several parts, with semicolons between them, is put together part by part. Numbers stand where {@code {0}}
 * stands. Wording that no native reader has checked is what this is, and the law is the English text.
 */
public final class SpokenWords {

    private static final String BETWEEN_PARTS = "; ";
    private static final Pattern PLACE = Pattern.compile("\\{0}");
    private static final SpokenWords SPANISH = new SpokenWords("es");

    private final Map<String, String> words = new HashMap<>();
    private final List<Numbered> numbered = new ArrayList<>();

    /** A sentence with a number in it. */
    private record Numbered(Pattern english, String other) {}

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
                    Arrays.stream(PLACE.split(english, -1)).map(Pattern::quote).collect(Collectors.joining("(\\d+)"));
            numbered.add(new Numbered(Pattern.compile(pattern), other));
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

    private Optional<String> whole(String english) {
        var known = words.get(english);
        if (known != null) {
            return Optional.of(known);
        }
        for (var sentence : numbered) {
            var matched = sentence.english().matcher(english);
            if (matched.matches()) {
                return Optional.of(sentence.other().replace("{0}", matched.group(1)));
            }
        }
        return Optional.empty();
    }
}
