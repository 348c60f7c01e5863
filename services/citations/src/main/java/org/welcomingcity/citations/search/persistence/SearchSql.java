package org.welcomingcity.citations.search.persistence;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.search.domain.CitationSearch;

/**
 * The SQL of a search. Two ways lead to a page, and the slow end of one is the quick start of the other:
 *
 * <ul>
 *   <li>what is rare is gathered first, through the index of what was asked for, and put in order then;
 *   <li>what is frequent is met soon when citations are walked in order.
 * </ul>
 *
 * <p>Nobody knows beforehand which it is. So the first way stops at {@value #RARE}: whoever meets that many takes the second.
 */
public final class SearchSql {

    /** Up to how many matches are gathered and put in order. */
    public static final int RARE = 3_000;

    private static final int SHORTEST_PART = 3;
    private static final String COLUMNS =
            "s.number, s.occurred_at, s.kind, s.status, s.officer, s.plate_of, s.plate, s.driver, s.place, s.titles";

    /**
     * A statement and its values.
     *
     * @param sql the statement, with a question mark for each value
     * @param values the values, in order
     */
    public record Statement(String sql, List<Object> values) {
        public Statement {
            values = List.copyOf(values);
        }
    }

    private final CitationSearch search;
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private SearchSql(CitationSearch search) {
        this.search = search;
        number();
        plate();
        names();
        clause("occurred_at >= ?", moment(search.from()));
        clause("occurred_at < ?", moment(search.before()));
        clause("officer = ?", search.officer());
        clause("status = ?", search.status());
        clause("kind = ?", search.kind());
        clause("offences @> array[?::text]", search.offence());
        clause("lower(place) like ?", part(search.place()));
        clause("document @@ websearch_to_tsquery('english', ?)", search.text());
    }

    /**
     * Gathers what matches, up to one more than {@link #RARE}, and answers the page with the number gathered in the last
     * column; one row of nulls where the page is empty.
     */
    public static Statement gathered(CitationSearch search) {
        var one = new SearchSql(search);
        var values = new ArrayList<>(one.values);
        values.add(RARE + 1);
        var keyset = one.keyset(values, "");
        values.add(search.limit());
        return new Statement(
                """
                with hit as materialized (select number, occurred_at from citation_search%s limit ?),
                page as (select number, occurred_at from hit%s order by %s limit ?)
                select %s, (select count(*) from hit) gathered
                from (select 1) one left join page on true left join citation_search s using (number)
                order by %s""".formatted(one.where(one.clauses), one.where(keyset), one.order(""), COLUMNS, one.order("page.")),
                values);
    }

    /** Walks citations in order until the page is full. */
    public static Statement walked(CitationSearch search) {
        var one = new SearchSql(search);
        var values = new ArrayList<>(one.values);
        var clauses = new ArrayList<>(one.clauses);
        clauses.addAll(one.keyset(values, "s."));
        values.add(search.limit());
        return new Statement(
                "select %s from citation_search s%s order by %s limit ?"
                        .formatted(COLUMNS, one.where(clauses), one.order("s.")),
                values);
    }

    private void number() {
        var number = search.number();
        if (number != null) {
            clause("number like ?", characters(number) + "%");
        }
    }

    private void plate() {
        var plate = search.plate();
        if (plate != null) {
            var characters = characters(plate);
            clause("plate like ?", (characters.length() < SHORTEST_PART ? "" : "%") + characters + "%");
        }
        clause("plate_of = ?", search.plateOf());
    }

    // Each word begins a part of the name. Only letters and digits reach the query, so no word can be an operator.
    private void names() {
        if (search.forAPerson()) {
            clause(
                    "names @@ to_tsquery('simple', plain_name(?))",
                    search.name().stream()
                            .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC)
                                    .replaceAll("[^\\p{L}\\p{N}]", ""))
                            .filter(word -> !word.isEmpty())
                            .map(word -> word + ":*")
                            .collect(Collectors.joining(" & ")));
        }
    }

    private List<String> keyset(List<Object> bound, String table) {
        var after = search.after();
        if (after == null) {
            return List.of();
        }
        if (search.sort() == CitationSearch.Sort.NUMBER) {
            bound.add(after.number());
            return List.of(table + "number > ?");
        }
        bound.add(after.occurredAt().atOffset(ZoneOffset.UTC));
        bound.add(after.number());
        var beyond = search.sort() == CitationSearch.Sort.NEWEST ? "<" : ">";
        return List.of("(%soccurred_at, %snumber) %s (?, ?)".formatted(table, table, beyond));
    }

    private String order(String table) {
        return switch (search.sort()) {
            case NEWEST -> "%soccurred_at desc, %snumber desc".formatted(table, table);
            case OLDEST -> "%soccurred_at, %snumber".formatted(table, table);
            case NUMBER -> table + "number";
        };
    }

    private String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void clause(String clause, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.add(value);
        }
    }

    // Numbers and plates are letters and digits: whatever else was typed cannot be part of one.
    private static String characters(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static @Nullable String part(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var literal = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }

    private static @Nullable Object moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
