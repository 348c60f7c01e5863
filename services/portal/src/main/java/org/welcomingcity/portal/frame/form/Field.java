package org.welcomingcity.portal.frame.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a declared form.
 *
 * @param kind how it is filled in
 * @param name its name in the form
 * @param label what is asked
 * @param hint how to answer; null for nothing to say
 * @param options what can be chosen; empty where the answer is written
 * @param none what is read for no choice; null where one has to be made
 * @param most how many characters it takes at most
 * @param optional whether the form says that it may stay empty
 * @param wide whether it takes more room than others of its kind
 * @param id its id on the page; null where its name is good enough
 * @param needed what it is called where it is missing and no service has to be asked to know so; null where a service says it
 */
public record Field(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        List<Option> options,
        @Nullable String none,
        int most,
        boolean optional,
        boolean wide,
        @Nullable String id,
        @Nullable String needed) {

    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int AMOUNT = 9;

    /** How a field is filled in. */
    public enum Kind {
        /** A line of text. */
        TEXT("text"),
        /** A day. */
        DATE("date"),
        /** A day and a time, in the city's time. */
        MOMENT("datetime-local"),
        /** Dollars and cents. */
        AMOUNT("text"),
        /** A whole number. */
        NUMBER("text"),
        /** Letters and digits of a number, in capitals. */
        CODE("text"),
        /** Several lines of text. */
        AREA(""),
        /** One of a few answers, side by side. */
        SEGMENTS(""),
        /** Yes or no, in words of the form's own. */
        YES_NO(""),
        /** One of many answers. */
        PICK(""),
        /** One of a long list, found by typing. */
        FIND(""),
        /** A box to tick. */
        TICK("");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The type of the browser's input; empty where it is none. */
        public String type() {
            return type;
        }
    }

    /** A line of text. */
    public static Field text(String name, String label) {
        return new Field(Kind.TEXT, name, label, null, List.of(), null, LINE, false, false, null, null);
    }

    /** A day. */
    public static Field date(String name, String label) {
        return new Field(Kind.DATE, name, label, null, List.of(), null, LINE, false, false, null, null);
    }

    /** A day and a time, in the city's time. */
    public static Field moment(String name, String label) {
        return new Field(Kind.MOMENT, name, label, null, List.of(), null, LINE, false, false, null, null);
    }

    /** Dollars and cents. */
    public static Field amount(String name, String label) {
        return new Field(Kind.AMOUNT, name, label, null, List.of(), null, AMOUNT, false, false, null, null);
    }

    /** A whole number. */
    public static Field number(String name, String label) {
        return new Field(Kind.NUMBER, name, label, null, List.of(), null, LINE, false, false, null, null);
    }

    /** Letters and digits of a number, in capitals. */
    public static Field code(String name, String label) {
        return new Field(Kind.CODE, name, label, null, List.of(), null, LINE, false, false, null, null);
    }

    /** A box to tick; without a tick it is not so. */
    public static Field tick(String name, String label) {
        return new Field(Kind.TICK, name, label, null, List.of(), null, LINE, false, false, null, null);
    }

    /** Several lines of text. */
    public static Field area(String name, String label) {
        return new Field(Kind.AREA, name, label, null, List.of(), null, TEXT, false, false, null, null);
    }

    /** One of a few answers, side by side. */
    public static Field segments(String name, String label, List<Option> options) {
        return new Field(Kind.SEGMENTS, name, label, null, options, null, LINE, false, false, null, null);
    }

    /** Yes or no. */
    public static Field yesNo(String name, String label, String yes, String no) {
        var options = List.of(Option.of("true", yes), Option.of("false", no));
        return new Field(Kind.YES_NO, name, label, null, options, null, LINE, false, false, null, null);
    }

    /** One of many answers, or none. */
    public static Field pick(String name, String label, List<Option> options, String none) {
        return new Field(Kind.PICK, name, label, null, options, none, LINE, false, false, null, null);
    }

    /** One of a long list, found by typing, or none. */
    public static Field find(String name, String label, List<Option> options, String none) {
        return new Field(Kind.FIND, name, label, null, options, none, LINE, false, false, null, null);
    }

    /** The same with words on how to answer. */
    public Field hint(String words) {
        return new Field(kind, name, label, words, options, none, most, optional, wide, id, needed);
    }

    /** The same with room for so many characters. */
    public Field most(int characters) {
        return new Field(kind, name, label, hint, options, none, characters, optional, wide, id, needed);
    }

    /** The same, saying that it may stay empty. */
    public Field mayStayEmpty() {
        return new Field(kind, name, label, hint, options, none, most, true, wide, id, needed);
    }

    /** The same with more room. */
    public Field takesRoom() {
        return new Field(kind, name, label, hint, options, none, most, optional, true, id, needed);
    }

    /** The same with an id of its own, where its name is another field's id already. */
    public Field withId(String own) {
        return new Field(kind, name, label, hint, options, none, most, optional, wide, own, needed);
    }

    /** The same, not to be left empty; it is called so where it is. */
    public Field needed(String name) {
        return new Field(kind, this.name, label, hint, options, none, most, optional, wide, id, name);
    }
}
