package org.welcomingcity.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who was asked for an explanation gave one. It judges no explanation: it only tells words from what people
 * type to get past a field, such as {@code x}, a full stop, one word again and again, or "see above". Whoever gave none is asked
 * again; nothing is guessed.
 */
public final class InWords {

    /** What to write instead, for whoever is asked again. */
    public static final String MEND = "Write what you saw or what happened, in a sentence another person can follow";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’ʼ]+");
    private static final Pattern A_VOWEL = Pattern.compile("[aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøœıαεηιουω]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

    /** What people write who do not want to write anything; compared without signs and in lower case. */
    private static final Set<String> NOTHING_SAID = Set.of(
            "no reason",
            "no comment",
            "no reason given",
            "not applicable",
            "not available",
            "n a",
            "see above",
            "see below",
            "see report",
            "see narrative",
            "same as above",
            "as above",
            "to be determined",
            "officer discretion",
            "officer's discretion",
            "at officer's discretion",
            "officers discretion",
            "my discretion",
            "because i said so",
            "just because",
            "per policy",
            "per sop",
            "test test",
            "this is a test",
            "lorem ipsum");

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_LETTERS = 6;

    /** Scripts without blanks between words say in four signs what takes others a sentence. */
    private static final int FEWEST_SIGNS = 4;

    private InWords() {}

    /** Whether the text says something; null and blank say nothing. */
    public static boolean saysSomething(@Nullable String text) {
        if (text == null) {
            return false;
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        for (var word : BETWEEN_WORDS.split(plain)) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        if (NOTHING_SAID.contains(String.join(" ", words))
                || NOTHING_SAID.contains(
                        BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip())) {
            return false;
        }
        var real = words.stream().filter(InWords::canBeAWord).toList();
        var letters = (int) real.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
        if (real.stream().anyMatch(InWords::writtenWithoutBlanks)) {
            return letters >= FEWEST_SIGNS
                    && real.stream().flatMapToInt(String::codePoints).distinct().count() >= FEWEST_SIGNS;
        }
        return real.size() >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
    }

    /** Two letters or more that are not all the same, and in Latin letters with a vowel or as an abbreviation. */
    private static boolean canBeAWord(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        if (writtenWithoutBlanks(word)) {
            return true;
        }
        if (word.codePoints().filter(Character::isLetter).count() < 2
                || word.codePoints().distinct().count() < 2) {
            return false;
        }
        return !LATIN.matcher(word).matches()
                || word.length() <= 3
                || A_VOWEL.matcher(word).find();
    }

    private static boolean writtenWithoutBlanks(String word) {
        return word.codePoints().anyMatch(letter -> switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, KHMER, LAO, MYANMAR -> true;
            default -> false;
        });
    }
}
