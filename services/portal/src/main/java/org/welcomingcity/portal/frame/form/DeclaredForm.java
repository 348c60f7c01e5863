package org.welcomingcity.portal.frame.form;

import java.util.List;
import java.util.Map;

/**
 * A form as a room declares it: what it asks, in which words, and where it is sent. Showing it, sending it, telling faults
 * beside its fields and keeping what was typed is done alike for all.
 *
 * @param name its name on the page
 * @param prefix what stands before its fields' names, where several forms share a page; empty for nothing
 * @param address where a browser sends it
 * @param words what is read around its fields
 * @param parts its fields
 * @param filled what stands in fields before anybody types, by their names in the form
 */
public record DeclaredForm(
        String name, String prefix, String address, Words words, List<Part> parts, Map<String, String> filled) {

    /**
     * What is read around the fields.
     *
     * @param title what the form is for
     * @param text more about it; empty for nothing
     * @param button what its button says
     * @param buttonId the button's id on the page
     * @param quiet whether the button stands back, as for what is seldom the right thing
     */
    public record Words(String title, String text, String button, String buttonId, boolean quiet) {

        /** Words around a button that stands out. */
        public Words(String title, String text, String button, String buttonId) {
            this(title, text, button, buttonId, false);
        }

        /** The same with a button that stands back. */
        public Words quietly() {
            return new Words(title, text, button, buttonId, true);
        }
    }

    /** A form whose fields bear the names of the API. */
    public static DeclaredForm of(String name, String address, Words words, Part... parts) {
        return new DeclaredForm(name, "", address, words, List.of(parts), Map.of());
    }

    /** A form that shares its page with others, so that its name stands before those of its fields and of its button. */
    public static DeclaredForm oneOfSeveral(
            String name, String address, String title, String text, String button, Part... parts) {
        return new DeclaredForm(
                name, name + ".", address, new Words(title, text, button, "do-" + name), List.of(parts), Map.of());
    }

    /** The same with something in its fields before anybody types. */
    public DeclaredForm filledWith(Map<String, String> values) {
        return new DeclaredForm(name, prefix, address, words, parts, values);
    }

    /** The name of a field on the page. */
    public String inputOf(Part part, Field field) {
        return prefix + part.nameOf(field);
    }
}
