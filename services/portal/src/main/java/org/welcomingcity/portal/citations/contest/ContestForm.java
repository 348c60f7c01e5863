package org.welcomingcity.portal.citations.contest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.service.Contest;

/**
 * The forms of the contest's page. Several stand on one page, so each field bears its form's name in front; a line of the
 * citation has fields of its own.
 */
final class ContestForm {

    /** As many lines as a citation can have. */
    private static final int LINES = 10;

    private static final Map<String, Set<String>> FORMS = Map.of(
            "request",
            Set.of("requestedOn", "receivedOn", "lateReason", "from", "until", "reason"),
            "cause",
            Set.of("found", "decidedOn", "note"),
            "notice",
            Set.of("hearingAt", "court", "room", "receivedOn"),
            "avoid",
            Set.of("whose", "from", "until", "reason"),
            "outcome",
            Set.of("decidedBy", "decidedOn", "noticeOn", "note"),
            "appeal",
            Set.of("party", "filedOn"),
            "payment",
            Set.of("receivedBy", "paidOn", "reference"),
            "default",
            Set.of("enteredOn", "reference"),
            "closing",
            Set.of("note"));

    private final String name;
    private final FormDraft draft;

    private ContestForm(String name, FormDraft draft) {
        this.name = name;
        this.draft = draft;
    }

    /** Every form, with what is filled in before anybody types. */
    static FormDraft blank(Map<String, String> filled) {
        return FormDraft.of(shape("", List.of()), filled);
    }

    /** One form as it was typed; the others stay as they were filled in. */
    static ContestForm typed(String name, MultivaluedMap<String, String> typed, Map<String, String> filled) {
        var draft = FormDraft.typed(shape(name, linesOf(name, typed)), typed);
        for (var field : filled.entrySet()) {
            if (!field.getKey().startsWith(name + ".")) {
                draft = draft.with(field.getKey(), field.getValue());
            }
        }
        return new ContestForm(name, draft);
    }

    /** The form's name. */
    String name() {
        return name;
    }

    /** All forms of the page, this one as it was typed. */
    FormDraft draft() {
        return draft;
    }

    /** What stands in a field of this form; null where nothing does. */
    @Nullable
    String entered(String field) {
        return draft.entered(name + "." + field);
    }

    /** The lines that anything was entered for. */
    List<Contest.LineForm> lines() {
        return lineNumbers(name, field -> draft.entered(field) != null).stream()
                .map(line -> new Contest.LineForm(line, entered(line + ".outcome"), entered(line + ".amount")))
                .toList();
    }

    /** Days to avoid, where any were entered. */
    List<Contest.ToAvoidForm> datesToAvoid(@Nullable String whose) {
        return entered("from") == null && entered("until") == null && entered("reason") == null
                ? List.of()
                : List.of(new Contest.ToAvoidForm(whose, entered("from"), entered("until"), entered("reason")));
    }

    private static List<Integer> linesOf(String name, MultivaluedMap<String, String> typed) {
        return lineNumbers(name, field -> {
            var value = typed.getFirst(field);
            return value != null && !value.isBlank();
        });
    }

    private static List<Integer> lineNumbers(String name, Predicate<String> entered) {
        return IntStream.rangeClosed(1, LINES)
                .filter(line ->
                        entered.test(name + "." + line + ".outcome") || entered.test(name + "." + line + ".amount"))
                .boxed()
                .toList();
    }

    // The service names a fault by the place in what was sent; on the page it belongs beside the field it was typed
    // into.
    private static FormShape shape(String name, List<Integer> sent) {
        var fields = new HashSet<String>();
        FORMS.forEach((form, own) -> own.forEach(field -> fields.add(form + "." + field)));
        IntStream.rangeClosed(1, LINES).forEach(line -> {
            fields.addAll(List.of("outcome." + line + ".outcome", "outcome." + line + ".amount"));
            fields.add("payment." + line + ".amount");
        });
        var homes = new HashMap<String, String>();
        FORMS.getOrDefault(name, Set.of()).forEach(field -> homes.put(field, name + "." + field));
        for (var part : List.of("whose", "from", "until", "reason")) {
            homes.put("datesToAvoid[0]." + part, name + "." + part);
        }
        homes.put("datesToAvoid", name + ".from");
        for (var index = 0; index < sent.size(); index++) {
            var place = "lines[%d]".formatted(index);
            var field = "%s.%d.".formatted(name, sent.get(index));
            homes.put(place + ".amount", field + "amount");
            homes.put(place + ".outcome", field + "outcome");
            homes.put(place, field + (name.equals("outcome") ? "outcome" : "amount"));
        }
        return new FormShape(fields, homes);
    }
}
