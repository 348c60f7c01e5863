package org.welcomingcity.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is looked for: what is typed and what is stored meet in one form. Small letters, without marks above and below,
 * without apostrophes and signs nobody sees, letters that a keyboard may lack as those beside them: {@code Nguyễn} and
 * {@code nguyen}, {@code O’Brien} and {@code OBrien}, {@code Weiß} and {@code weiss} are alike. Vowel signs of scripts
 * that are written with them stay: without them a Bengali name is another name.
 *
 * <p>The functions {@code folded} and {@code folded_words} of every service's database do the same; a test compares the two
 * over all letters there are.
 */
public final class FoldedText {

    /** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters, after each letter is taken apart (NFKD). */
    private static final Pattern MARKS = Pattern.compile("["
            + "\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1-\\u05C2\\u05C4-\\u05C5\\u05C7"
            + "\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF"
            + "\\uFE20-\\uFE2F"
            + "]");

    /** Apostrophes of all kinds, and what has no width. */
    private static final Pattern UNSEEN = Pattern.compile("["
            + "\\u0027\\u0060\\u00B4\\u02B9\\u02BB\\u02BC\\u02BD\\u02BE\\u02BF\\u2018\\u2019\\u201B\\u2032\\u00AD"
            + "\\u034F\\u061C\\u0640\\u180E\\u200B\\u200C\\u200D\\u200E\\u200F\\u202A\\u202B\\u202C\\u202D\\u202E"
            + "\\u2060\\u2066\\u2067\\u2068\\u2069\\uFEFF"
            + "]");

    /** What stands between words. */
    private static final Pattern SEPARATORS = Pattern.compile("["
            + "\\u0001-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00A9\\u00AB-\\u00B4\\u00B6-\\u00B9"
            + "\\u00BB-\\u00BF\\u00D7\\u00F7\\u0589-\\u058A\\u05BE\\u05C0\\u05C3\\u05F3-\\u05F4\\u060C-\\u060D"
            + "\\u061B\\u061E-\\u061F\\u066A-\\u066D\\u06D4\\u0964-\\u0965\\u1361-\\u1368\\u2000-\\u206F"
            + "\\u20A0-\\u20CF\\u2190-\\u2BFF\\u2E00-\\u2E7F\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30FB"
            + "]+");

    private static final String LETTERS =
            "\u0131\u0111\u00F0\u0142\u00F8\u0127\u0167\u014B\u03C2\u06CC\u06A9\u0237\u0180\u019A\u0289\u0268";
    private static final String LIKE_THESE = "iddlohtn\u03C3\u064A\u0643jblui";

    private FoldedText() {}

    /** The text in that form, its separators as they are. */
    public static String of(String text) {
        var apart = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        var small = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        var alike = new StringBuilder(small.length());
        small.codePoints().forEach(letter -> {
            var place = LETTERS.indexOf(letter);
            alike.appendCodePoint(place < 0 ? letter : LIKE_THESE.charAt(place));
        });
        return alike.toString()
                .replace("\u00DF", "ss")
                .replace("\u00E6", "ae")
                .replace("\u0153", "oe")
                .replace("\u00FE", "th");
    }

    /** Its words, in order. Empty where there is no letter and no digit. */
    public static List<String> words(String text) {
        return Arrays.stream(SEPARATORS.split(of(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
