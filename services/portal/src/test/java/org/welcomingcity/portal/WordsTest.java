package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.portal.frame.language.Language;
import org.welcomingcity.portal.frame.room.EventNames;
import org.welcomingcity.testkit.architecture.ArchitectureRules;
import org.welcomingcity.testkit.words.Spelling;

class WordsTest {

    // Found among all classes of the portal, so that none can be left out.
    private static final List<? extends Class<?>> BUNDLES =
            ArchitectureRules.productionClassesOf("org.welcomingcity.portal").stream()
                    .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                    .map(JavaClass::reflect)
                    .toList();

    // What the engine makes of a larger bundle does not load.
    private static final int MOST = 300;
    private static final Pattern STATUS_WORD = Pattern.compile(
            "(?i)immigra|citizen(?!s? )|nationality|birthplace|place of birth|\\balien|\\bvisas?\\b|undocumented"
                    + "|inmigra|ciudadan[oí]|nacionalidad|lugar de nacimiento|extranjer|indocumentad");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ParameterizedTest
    @MethodSource("bundlesInEveryLanguage")
    void every_name_has_words_and_all_words_have_a_name(Class<?> bundle, Language language) {
        var words = words(bundle, language);
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

    @ParameterizedTest
    @MethodSource("bundles")
    void english_words_are_spelled_as_the_city_does(Class<?> bundle) {
        assertThat(words(bundle, Language.EN).values())
                .allSatisfy(
                        text -> assertThat(Spelling.britishIn(text.toString())).isEmpty());
    }

    static Stream<Arguments> bundlesInEveryLanguage() {
        return BUNDLES.stream()
                .flatMap(bundle -> Arrays.stream(Language.values()).map(language -> Arguments.of(bundle, language)));
    }

    static List<? extends Class<?>> bundles() {
        return BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_languages_leave_the_same_gaps_and_are_not_the_same_words(Class<?> bundle) {
        var english = words(bundle, Language.EN);
        for (var language : Language.values()) {
            var words = words(bundle, language);
            english.stringPropertyNames()
                    .forEach(name -> assertThat(gaps(words.getProperty(name)))
                            .as(language + " " + name)
                            .isEqualTo(gaps(english.getProperty(name))));
            var same = english.stringPropertyNames().stream()
                    .filter(name -> english.getProperty(name).length() > 12)
                    .filter(name -> english.getProperty(name).equals(words.getProperty(name)))
                    .filter(name -> !name.equals("productName"))
                    .toList();
            assertThat(language == Language.EN ? List.of() : same)
                    .as("left in English")
                    .isEmpty();
        }
    }

    @Test
    void every_file_of_words_belongs_to_a_bundle() throws IOException {
        var expected = bundlesInEveryLanguage()
                .map(each -> fileOf((Class<?>) each.get()[0], (Language) each.get()[1]))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            var found = new TreeSet<String>();
            files.forEach(file -> found.add(file.getFileName().toString()));
            assertThat(found).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void every_word_is_used_and_every_word_that_is_used_is_there() throws IOException {
        var used = new TreeSet<String>();
        found(RESOURCES.resolve("templates"), "\\b(\\w+):(\\w+)")
                .filter(found ->
                        BUNDLES.stream().anyMatch(bundle -> nameOf(bundle).equals(found.group(1))))
                .forEach(found -> used.add(found.group(1) + ":" + found.group(2)));
        // In code, a bundle is called after its type.
        for (var bundle : BUNDLES) {
            var called = bundle.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + bundle.getSimpleName().substring(1);
            found(Path.of("src", "main", "java"), "\\b" + called + "\\s*(?:\\.|::)\\s*(\\w+)")
                    .forEach(found -> used.add(nameOf(bundle) + ":" + found.group(1)));
        }
        // What the ledgers tell is looked up by the name of the event.
        LedgerEvents.all()
                .forEach(event -> BUNDLES.stream()
                        .filter(bundle -> Arrays.stream(bundle.getDeclaredMethods())
                                .anyMatch(word -> word.getName().equals(EventNames.nameOf(event))))
                        .forEach(bundle -> used.add(nameOf(bundle) + ":" + EventNames.nameOf(event))));
        var known = BUNDLES.stream()
                .flatMap(bundle -> Arrays.stream(bundle.getDeclaredMethods())
                        .map(method -> nameOf(bundle) + ":" + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(used);
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

    private static Stream<MatchResult> found(Path folder, String pattern) throws IOException {
        try (var files = Files.walk(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream()
                    .flatMap(text -> Pattern.compile(pattern).matcher(text).results());
        }
    }

    private static List<String> gaps(String words) {
        return Pattern.compile("\\{\\w+}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static String nameOf(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Properties words(Class<?> bundle, Language language) {
        var file = fileOf(bundle, language);
        try {
            var words = new Properties();
            words.load(new StringReader(
                    Files.readString(RESOURCES.resolve("messages").resolve(file), StandardCharsets.UTF_8)));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileOf(Class<?> bundle, Language language) {
        return nameOf(bundle) + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
    }
}
