package org.welcomingcity.portal.frame.form;

/**
 * A declared form as it stands on a page.
 *
 * @param form the form
 * @param draft what stands in it, and what is wrong
 * @param seen the state that stands on the page
 * @param key the key under which it is sent, the same for every attempt
 * @param open whether it is unfolded
 */
public record ShownForm(DeclaredForm form, FormDraft draft, SeenState seen, String key, boolean open) {

    /** The same, unfolded where this holds as well. */
    public ShownForm unfoldedIf(boolean too) {
        return new ShownForm(form, draft, seen, key, open || too);
    }

    /** The name of a field on the page. */
    public String inputOf(Part part, Field field) {
        return form.inputOf(part, field);
    }

    /** The id of a field on the page. */
    public String idOf(Part part, Field field) {
        return field.id() == null ? form.inputOf(part, field) : field.id();
    }

    /** Whether anything stands, or is wrong, in a part. */
    public boolean anyIn(Part part) {
        return part.fields().stream()
                .map(field -> form.inputOf(part, field))
                .anyMatch(input ->
                        !draft.value(input).isBlank() || !draft.faults(input).isEmpty());
    }
}
