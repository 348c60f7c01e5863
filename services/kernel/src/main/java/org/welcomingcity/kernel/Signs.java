package org.welcomingcity.kernel;

import java.util.Optional;

/**
 * Which signs a text may hold, in this one place for everything that people type, systems send and files bring.
 *
 * <p>Decided kind by kind:
 *
 * <ul>
 *   <li>letters, marks, digits, punctuation, symbols and blanks of every script are taken and kept as they were written;
 *   <li>line breaks and tabs are taken where a text has lines, and refused where it is one line, such as a name;
 *   <li>U+200C and U+200D, which Persian, the scripts of India and emoji are written with, are taken between two signs of such
 *       a script and refused elsewhere, where nobody sees them and two names that look alike would differ;
 *   <li>refused by name: control signs; what turns or hides the text around it (zero-width signs, direction overrides and
 *       marks, soft hyphens, tags); halves of a surrogate pair; code points that mean nothing or mean what two programs
 *       agreed on; and U+FFFD, which stands where a sign was lost when a file was read in another encoding.
 * </ul>
 *
 * <p>Nothing is dropped silently: a name that is not the one that was sent is no name.
 */
public final class Signs {

    /** How a text may be laid out. */
    public enum Layout {
        /** Names, codes, numbers: no line break, no tab. */
        ONE_LINE,
        /** What is told in a person's own words. */
        LINES
    }

    /**
     * A sign that no text here holds.
     *
     * @param codePoint which one
     * @param place which sign of the text it is, counted from 1
     */
    public record Unwritable(int codePoint, int place) {

        /** The sign by number and name: {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
        public String name() {
            var name = Character.getName(codePoint);
            return "U+%04X%s".formatted(codePoint, name == null ? "" : " " + name);
        }

        /** What is wrong, in words. */
        public String problem() {
            return codePoint == LOST
                    ? ("the sign at place %d was lost before it came here (%s): the text was read in another encoding than it"
                                    + " was written in")
                            .formatted(place, name())
                    : "holds %s at place %d, a sign that cannot be seen or kept".formatted(name(), place);
        }

        /** How to mend it. */
        public String mend() {
            return codePoint == LOST
                    ? "type the text again, or save the file as UTF-8 and send it again"
                    : "remove the sign; typing the text instead of pasting it leaves it out";
        }
    }

    private static final int LOST = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int VARIATION_SELECTOR_16 = 0xFE0F;

    private Signs() {}

    /** The first sign of a text that no text of this layout holds. */
    public static Optional<Unwritable> firstUnwritable(String text, Layout layout) {
        var place = 0;
        var before = -1;
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            place++;
            var after = next < text.length() ? text.codePointAt(next) : -1;
            if (!isWritable(sign, layout) && !(joins(sign) && isJoined(before) && isJoined(after))) {
                return Optional.of(new Unwritable(sign, place));
            }
            before = sign;
            at = next;
        }
        return Optional.empty();
    }

    private static boolean joins(int sign) {
        return sign == JOINER || sign == NON_JOINER;
    }

    // Letters of the scripts whose letters join, their marks, and emoji. A joiner between Latin letters is invisible.
    private static boolean isJoined(int sign) {
        return sign == VARIATION_SELECTOR_16
                || (sign >= 0
                        && (Character.isEmoji(sign) || sign >= 0x0590)
                        && (Character.isLetterOrDigit(sign)
                                || Character.isEmoji(sign)
                                || isMark(Character.getType(sign)))
                        && Character.UnicodeScript.of(sign) != Character.UnicodeScript.LATIN
                        && !Character.isDigit(sign));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWritable(int sign, Layout layout) {
        if (sign == '\n' || sign == '\r' || sign == '\t') {
            return layout == Layout.LINES;
        }
        return switch ((byte) Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> sign != LOST && !isInvisibleFiller(sign);
        };
    }

    // Letters by their class that are drawn as nothing: the Hangul fillers and the combining grapheme joiner.
    private static boolean isInvisibleFiller(int sign) {
        return sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0 || sign == 0x034F;
    }

    /**
     * A text with its line breaks written in one way, as a line feed: a browser sends two signs for each, a program one,
     * and both mean the same and count the same.
     */
    public static String withPlainLineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** How long a text is: what a person would count as signs, with a line break as one. */
    public static int lengthOf(String text) {
        return withPlainLineBreaks(text).codePoints().map(_ -> 1).sum();
    }
}
