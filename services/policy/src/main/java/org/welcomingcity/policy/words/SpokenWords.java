package org.welcomingcity.policy.words;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.welcomingcity.kernel.Phrases;

/**
 * The words of the tables in another language: titles of offences, duties, grounds, outcomes. What a decision or a citation holds
 * is kept in English, as it was decided; whoever shows it puts it into the words of the reader here.
 *
 * <p>A sentence of several parts, with semicolons between them, is put together part by part. Numbers and dates stand where {@code {0}}
 * stands. Wording that no native reader has checked is what this is, and the law is the English text.
 */
public final class SpokenWords {

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

    private final Phrases phrases;

    private SpokenWords(String language) {
        var words = new HashMap<String, String>();
        try (var file = SpokenWords.class.getResourceAsStream("/words/%s.csv".formatted(language));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                words.put(row.getField("en"), row.getField(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        phrases = new Phrases(words, SpokenWords::value);
    }

    /** The same in the language; as it is in English, and where a part of it has no words there. */
    public static String in(Locale language, String english) {
        return language.getLanguage().equals("es") ? SPANISH.phrases.said(english) : english;
    }

    /** Whether all of it has words in the language. */
    public static boolean has(Locale language, String english) {
        return !language.getLanguage().equals("es") || SPANISH.phrases.has(english);
    }

    // A number or a date; whatever else stands in a place has words of its own.
    private static Optional<String> value(String english) {
        if (english.chars().allMatch(Character::isDigit)) {
            return Optional.of(english);
        }
        return DATES.entrySet().stream()
                .flatMap(form -> dated(english, form.getKey(), form.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> dated(String english, DateTimeFormatter from, DateTimeFormatter to) {
        try {
            return Optional.of(to.format(from.parse(english)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
