package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.portal.web.Messages;
import org.welcomingcity.portal.web.Names;

class WordsTest {

    private static final int MOST = 300;
    private static final Pattern STATUS_WORD =
            Pattern.compile("(?i)immigra|citizen(?!s? )|nationality|birthplace|place of birth|alien|visa|undocumented");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ParameterizedTest
    @CsvSource({"msg, org.welcomingcity.portal.web.Messages", "named, org.welcomingcity.portal.web.Names"})
    void every_name_has_words_and_all_words_have_a_name(String file, Class<?> bundle) {
        var words = words(file);
        var names = new TreeSet<String>();
        for (var method : bundle.getDeclaredMethods()) {
            var ofOneCode = method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum();
            if (ofOneCode) {
                var codes = Arrays.stream(method.getParameterTypes()[0].getEnumConstants())
                        .map(code -> ((Enum<?>) code).name())
                        .toList();
                // The separator is the engine's: with a dollar sign where a code has an underscore of its own.
                var separator = words.containsKey(method.getName() + "_$" + codes.getFirst()) ? "_$" : "_";
                codes.forEach(code -> names.add(method.getName() + separator + code));
            } else {
                names.add(method.getName());
            }
        }
        assertThat(new TreeSet<>(words.stringPropertyNames())).isEqualTo(names);
        assertThat(words.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        assertThat(words).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void both_bundles_are_the_ones_the_pages_use() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var matcher = Pattern.compile("\\b(msg|named):(\\w+)").matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(2));
                }
            }
        }
        var known = Stream.of(Messages.class, Names.class)
                .flatMap(bundle -> Arrays.stream(bundle.getDeclaredMethods()))
                .map(method -> method.getName())
                .toList();
        assertThat(known).containsAll(used);
    }

    @Test
    void no_word_on_any_page_asks_who_somebody_is_by_origin_or_status() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(STATUS_WORD.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    private static Properties words(String file) {
        try {
            var words = new Properties();
            words.load(new StringReader(Files.readString(
                    RESOURCES.resolve("messages").resolve(file + ".properties"), StandardCharsets.UTF_8)));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
