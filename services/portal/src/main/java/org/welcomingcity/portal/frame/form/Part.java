package org.welcomingcity.portal.frame.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a declared form that stand together.
 *
 * @param layout how they stand
 * @param title what is read above them; null for nothing
 * @param entry which entry of a list they fill in; null where each is a member of its own
 * @param fields the fields, in order
 */
public record Part(
        Layout layout, @Nullable String title, @Nullable Entry entry, List<Field> fields) {

    /** How fields stand together. */
    public enum Layout {
        /** One under the other. */
        BELOW,
        /** Side by side, as far as there is room. */
        BESIDE,
        /** Side by side, in a frame that bears the title. */
        FRAMED,
        /** Folded away under the title until something stands in them. */
        FOLDED
    }

    /**
     * An entry of a list in what is sent; it is sent where anything was entered for it.
     *
     * @param list the list's name
     * @param under what stands before the names of its fields on the page; empty for nothing
     * @param fixed what the entry holds besides its fields
     */
    public record Entry(String list, String under, Map<String, Object> fixed) {}

    /** Fields one under the other. */
    public static Part below(Field... fields) {
        return new Part(Layout.BELOW, null, null, List.of(fields));
    }

    /** Fields side by side. */
    public static Part beside(Field... fields) {
        return new Part(Layout.BESIDE, null, null, List.of(fields));
    }

    /** Fields folded away under a title. */
    public static Part folded(String title, Field... fields) {
        return new Part(Layout.FOLDED, title, null, List.of(fields));
    }

    /** Fields in a frame of their own. */
    public static Part framed(String title, Field... fields) {
        return new Part(Layout.FRAMED, title, null, List.of(fields));
    }

    /** The same under a title. */
    public Part under(String words) {
        return new Part(layout, words, entry, fields);
    }

    /** The same as an entry of a list. */
    public Part entryOf(String list, String under, Map<String, Object> fixed) {
        return new Part(layout, title, new Entry(list, under, fixed), fields);
    }

    /** The name of one of its fields within the form. */
    public String nameOf(Field field) {
        return entry == null || entry.under().isEmpty() ? field.name() : entry.under() + "." + field.name();
    }
}
