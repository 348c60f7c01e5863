package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.words.Spelling;

/** What the tables and lists say to people is American English: in annotations, questions and sentences, and in every list. */
class SpellingTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern SENTENCE =
            Pattern.compile("<annotationEntry>.*|<question>.*|<outputEntry><text>\"[^\"]* [^\"]*\".*");

    @Test
    void the_tables_and_lists_are_spelled_as_the_city_does() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var texts = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("_es.properties"))
                    .flatMap(SpellingTest::sentencesOf)
                    .toList();
            assertThat(texts).hasSizeGreaterThan(1_000);
            assertThat(texts.stream().filter(text -> !Spelling.britishIn(text).isEmpty()))
                    .isEmpty();
        }
    }

    private static Stream<String> sentencesOf(Path file) {
        var name = file.toString();
        var lines = linesOf(file).stream();
        if (name.endsWith(".dmn")) {
            return lines.filter(line -> SENTENCE.matcher(line).find());
        }
        if (name.endsWith(".properties")) {
            return lines.map(line -> line.substring(line.indexOf('=') + 1));
        }
        // A list's header names columns, and its cells without a blank are codes.
        return name.endsWith(".csv")
                ? lines.skip(1).flatMap(line -> Stream.of(line.split(",", -1)).filter(cell -> cell.contains(" ")))
                : Stream.empty();
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
