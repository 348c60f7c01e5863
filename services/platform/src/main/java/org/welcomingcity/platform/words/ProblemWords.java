package org.welcomingcity.platform.words;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.welcomingcity.kernel.Phrases;
import org.welcomingcity.kernel.Refusal.Fault;

/**
 * What a service says when something cannot be done, in the language of whoever asked. Refusals are made and kept in English;
 * each module has its sentences in other languages under {@code words/problems_es.csv}, beside those of the tables.
 *
 * <p>Names, numbers and codes stand in a sentence as they are.
 */
public final class ProblemWords {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<String> FILES = List.of("words/problems_es.csv", "words/es.csv");
    private static final Phrases SPANISH = spanish();

    private ProblemWords() {}

    private static Phrases spanish() {
        var words = new HashMap<String, String>();
        try {
            for (var name : FILES) {
                for (var file :
                        Collections.list(ProblemWords.class.getClassLoader().getResources(name))) {
                    read(file, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(words, Optional::of);
    }

    private static void read(URL file, HashMap<String, String> words) throws IOException {
        try (var stream = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(stream)) {
            for (var row : rows) {
                words.put(row.getField("en"), row.getField("es"));
            }
        }
    }

    /** A sentence in the language of the request that is being answered; as it is where it has no words there. */
    public static String said(String english) {
        mustHaveWords(english);
        return AskedIn.now().equals(ENGLISH) ? english : SPANISH.said(english);
    }

    /** The same of each fault. */
    public static List<Fault> said(List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        new Fault(fault.field(), fault.rule(), fault.cite(), said(fault.problem()), said(fault.mend())))
                .toList();
    }

    // Tests ask for it, so that no sentence that any of them meets is without its words.
    private static void mustHaveWords(String english) {
        if (ConfigProvider.getConfig()
                        .getOptionalValue("city.words.must-be-complete", Boolean.class)
                        .orElse(false)
                && !english.isEmpty()
                && !SPANISH.has(english)) {
            throw new IllegalStateException("this has no words in Spanish: " + english);
        }
    }
}
