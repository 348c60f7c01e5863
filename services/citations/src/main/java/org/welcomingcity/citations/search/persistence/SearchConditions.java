package org.welcomingcity.citations.search.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.kernel.FoldedText;

/** What a row must meet, as clauses of SQL, and their values in order. What was not asked for is no condition. */
final class SearchConditions {

    private static final int SHORTEST_PART = 3;
    private static final int FIRST_OTHER_LETTER = 0x80;

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String clause, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.add(value);
        }
    }

    void keyset(CitationSearch search) {
        var after = search.after();
        if (after == null) {
            return;
        }
        if (search.sort() == CitationSearch.Sort.NUMBER) {
            add("number > ?", after.number());
            return;
        }
        clauses.add(
                "(occurred_at, number) %s (?, ?)".formatted(search.sort() == CitationSearch.Sort.NEWEST ? "<" : ">"));
        values.add(after.occurredAt().atOffset(ZoneOffset.UTC));
        values.add(after.number());
    }

    void number(@Nullable String number) {
        if (number != null) {
            add("number like ?", characters(number) + "%");
        }
    }

    void plate(@Nullable String plate, @Nullable String plateOf) {
        if (plate != null) {
            var characters = characters(plate);
            add("plate like ?", (characters.length() < SHORTEST_PART ? "" : "%") + characters + "%");
        }
        add("plate_of = ?", plateOf);
    }

    // Of an identification number people have the end, which tells one vehicle of a make from another.
    void vehicle(@Nullable String plateKind, @Nullable String vin) {
        add("plate_kind = ?", plateKind);
        if (vin != null) {
            add("reverse(vin) like ?", new StringBuilder(characters(vin)).reverse() + "%");
        }
    }

    void name(List<String> name) {
        add("names @@ ?::tsquery", words(name, true));
    }

    // What somebody is still typing is the last word: it may be the beginning of one.
    void place(@Nullable String place) {
        if (place != null) {
            add("places @@ ?::tsquery", words(List.of(place), false));
        }
    }

    // English is found by the stems of its words; what is written in other letters, by the words as they stand.
    void text(@Nullable String text) {
        if (text != null) {
            var folded = FoldedText.of(text);
            if (folded.chars().allMatch(sign -> sign < FIRST_OTHER_LETTER)) {
                add("document @@ websearch_to_tsquery('english', ?)", folded);
            } else {
                add("document @@ ?::tsquery", words(List.of(text), false));
            }
        }
    }

    /** Whether nothing was asked for. */
    boolean none() {
        return clauses.isEmpty();
    }

    /** The clause of these conditions. */
    String where() {
        return where(clauses);
    }

    /** The clause of these and then those. */
    String and(SearchConditions others) {
        return where(Stream.concat(clauses.stream(), others.clauses.stream()).toList());
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    // A word holds no apostrophe and no sign of a query, so none can be an operator.
    private static @Nullable String words(List<String> typed, boolean eachBegins) {
        var words = typed.stream()
                .flatMap(text -> FoldedText.words(text).stream())
                .map("'%s'"::formatted)
                .toList();
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(eachBegins ? ":* & " : " & ")) + ":*";
    }

    // Numbers and plates are letters and digits: whatever else was typed cannot be part of one.
    private static String characters(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    static @Nullable Object moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
