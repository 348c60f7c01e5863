package org.welcomingcity.portal.frame.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.service.Fault;

/** A form as it was typed, character by character, with what is wrong with it. */
public final class FormDraft {

    private final FormShape shape;
    private final Map<String, String> values;
    private final List<Fault> faults;

    private FormDraft(FormShape shape, Map<String, String> values, List<Fault> faults) {
        this.shape = shape;
        this.values = Map.copyOf(values);
        this.faults = List.copyOf(faults);
    }

    /** A form with these values and no faults. */
    public static FormDraft of(FormShape shape, Map<String, String> values) {
        return new FormDraft(shape, values, List.of());
    }

    /** The form as a browser sent it; fields the form does not have are dropped. */
    public static FormDraft typed(FormShape shape, MultivaluedMap<String, String> form) {
        var values = new HashMap<String, String>();
        for (var field : shape.fields()) {
            var value = form.getFirst(field);
            if (value != null) {
                values.put(field, value);
            }
            var clock = form.getFirst(TypedMoment.clockOf(field));
            if (clock != null) {
                values.put(TypedMoment.clockOf(field), clock);
            }
        }
        return of(shape, values);
    }

    /** The form as it was kept; fields the form does not have are dropped. */
    public static FormDraft kept(FormShape shape, Map<String, String> fields) {
        var values = new HashMap<>(fields);
        values.keySet()
                .removeIf(name -> !shape.fields().contains(name)
                        && shape.fields().stream().map(TypedMoment::clockOf).noneMatch(name::equals));
        return of(shape, values);
    }

    /** The same form with these faults. */
    public FormDraft with(List<Fault> found) {
        return new FormDraft(shape, values, found);
    }

    /** The same form with a field changed. */
    public FormDraft with(String field, String value) {
        var changed = new HashMap<>(values);
        changed.put(field, value);
        return new FormDraft(shape, changed, faults);
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    /** What stands in a field, without blanks around it; null where nothing does. */
    public @Nullable String entered(String field) {
        var value = value(field).strip();
        return value.isEmpty() ? null : value;
    }

    /** Whether a field holds this value. */
    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    /** Whether a field holds what these options do not offer, as when nobody could say what there is to offer. */
    public boolean unoffered(String field, List<Option> options) {
        return !value(field).isBlank() && options.stream().noneMatch(option -> is(field, option.value()));
    }

    /** Whether the time in a field came twice, in the night in which the clocks went back. */
    public boolean cameTwice(String field) {
        return TypedMoment.cameTwice(this, field);
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return is(field, "true");
    }

    /** Whether something typed is asked about under this rule. */
    public boolean asksAbout(String rule) {
        return faults.stream().anyMatch(fault -> rule.equals(fault.rule()));
    }

    /** Whether anything was entered in one of these fields. */
    public boolean anyEntered(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> entered(field) != null);
    }

    /** Whether anything was entered, or is wrong, in a field whose name starts so. */
    public boolean anyUnder(String... prefixes) {
        for (var prefix : prefixes) {
            if (values.entrySet().stream()
                            .anyMatch(field -> field.getKey().startsWith(prefix)
                                    && !field.getValue().isBlank())
                    || faults.stream().anyMatch(fault -> home(fault).startsWith(prefix))) {
                return true;
            }
        }
        return false;
    }

    /** Everything that stands in the form, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Everything that is wrong. */
    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field. */
    public List<Fault> faults(String field) {
        return faults.stream().filter(fault -> home(fault).equals(field)).toList();
    }

    /** The field beside which a fault is shown; blank for none. */
    public String home(Fault fault) {
        return shape.homeOf(fault.field());
    }
}
