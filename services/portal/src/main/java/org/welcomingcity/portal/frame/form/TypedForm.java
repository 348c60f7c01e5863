package org.welcomingcity.portal.frame.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.service.Fault;

/** A declared form with what stands in it, and how that is sent. */
final class TypedForm {

    private final DeclaredForm form;
    private final FormDraft draft;

    private TypedForm(DeclaredForm form, Map<String, String> values) {
        this.form = form;
        this.draft = FormDraft.of(shapeOf(form, FormDraft.of(shapeOf(form, null), values)), values);
    }

    /** The form before anybody typed. */
    static TypedForm blank(DeclaredForm form) {
        var values = new HashMap<String, String>();
        form.filled().forEach((field, value) -> values.put(form.prefix() + field, value));
        return new TypedForm(form, values);
    }

    /** The form as a browser sent it; what it has no field for is dropped. */
    static TypedForm typed(DeclaredForm form, MultivaluedMap<String, String> typed) {
        return new TypedForm(form, FormDraft.typed(shapeOf(form, null), typed).getValues());
    }

    /** What stands in it. */
    FormDraft draft() {
        return draft;
    }

    /** What stands in it, with what is wrong. */
    FormDraft with(List<Fault> faults) {
        return draft.with(faults);
    }

    /** What is missing, or is no number, without a service having to say so. */
    List<Fault> ownFaults(FrameWords frameWords) {
        return form.parts().stream()
                .flatMap(part -> part.fields().stream().flatMap(field -> ownFault(part, field, frameWords).stream()))
                .toList();
    }

    private Optional<Fault> ownFault(Part part, Field field, FrameWords frameWords) {
        var input = form.inputOf(part, field);
        var entered = draft.entered(input);
        var needed = field.needed();
        if (entered == null && needed != null) {
            return Optional.of(
                    field.options().isEmpty()
                            ? MissingAnswer.text(frameWords, input, needed)
                            : MissingAnswer.choice(frameWords, input, needed));
        }
        if (field.kind() == Field.Kind.MOMENT) {
            return TypedMoment.fault(frameWords, draft, input, field.label());
        }
        return field.kind() == Field.Kind.NUMBER
                        && entered != null
                        && wholeNumber(entered).isEmpty()
                ? Optional.of(MissingAnswer.number(frameWords, input, field.label()))
                : Optional.empty();
    }

    /** What a service is sent: what was entered, under the names of the API. Nothing stands there for an empty field. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        var entries = new HashMap<Part.Entry, Map<String, Object>>();
        for (var part : form.parts()) {
            var entered = entered(part);
            var entry = part.entry();
            if (entry == null) {
                body.putAll(entered);
                continue;
            }
            var list = list(body, entry.list());
            if (!entered.isEmpty()) {
                entries.computeIfAbsent(entry, first -> {
                            var members = new LinkedHashMap<>(first.fixed());
                            list.add(members);
                            return members;
                        })
                        .putAll(entered);
            }
        }
        return body;
    }

    private Map<String, Object> entered(Part part) {
        var members = new LinkedHashMap<String, Object>();
        for (var field : part.fields()) {
            var input = form.inputOf(part, field);
            var entered = draft.entered(input);
            if (entered != null) {
                members.put(field.name(), sent(field, input, entered));
            } else if (field.kind() == Field.Kind.TICK) {
                members.put(field.name(), false);
            }
        }
        return members;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> body, String name) {
        return (List<Object>) body.computeIfAbsent(name, absent -> new ArrayList<>());
    }

    private Object sent(Field field, String input, String entered) {
        return switch (field.kind()) {
            // What is no moment goes as it was typed, and the service says so.
            case MOMENT -> Objects.requireNonNullElse(TypedMoment.sent(draft, input), entered);
            case YES_NO, TICK -> Boolean.valueOf(entered);
            case NUMBER -> wholeNumber(entered).<Object>map(number -> number).orElse(entered);
            case TEXT, CODE, DATE, AMOUNT, AREA, SEGMENTS, PICK, FIND -> entered;
        };
    }

    private static Optional<Integer> wholeNumber(String entered) {
        try {
            return Optional.of(Integer.valueOf(entered));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    // A service names a fault by its place in what was sent; on the page it belongs beside the field it was typed into.
    private static FormShape shapeOf(DeclaredForm form, @Nullable FormDraft typed) {
        var fields = new HashSet<String>();
        var homes = new HashMap<String, String>();
        var places = new HashMap<Part.Entry, String>();
        var sent = new HashMap<String, Integer>();
        for (var part : form.parts()) {
            var inputs = part.fields().stream()
                    .map(field -> form.inputOf(part, field))
                    .toList();
            fields.addAll(inputs);
            var entry = part.entry();
            if (entry == null) {
                part.fields().forEach(field -> homes.put(field.name(), form.inputOf(part, field)));
                continue;
            }
            homes.putIfAbsent(entry.list(), inputs.getFirst());
            var entered = typed != null && inputs.stream().anyMatch(input -> typed.entered(input) != null);
            if (entered || places.containsKey(entry)) {
                var place = places.computeIfAbsent(
                        entry,
                        first -> "%s[%d]".formatted(first.list(), sent.merge(first.list(), 1, Integer::sum) - 1));
                homes.putIfAbsent(place, inputs.getFirst());
                part.fields().forEach(field -> homes.put(place + "." + field.name(), form.inputOf(part, field)));
            }
        }
        return new FormShape(fields, homes);
    }
}
