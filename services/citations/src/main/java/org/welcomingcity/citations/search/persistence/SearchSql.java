package org.welcomingcity.citations.search.persistence;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.search.domain.CitationSearch;

/**
 * The SQL of a search. Two ways lead to a page, and each is slow where the other is quick:
 *
 * <ul>
 *   <li>what is frequent is met soon when citations are walked in the order asked for;
 *   <li>what is rare is gathered through the index of what was asked for, and put in order then.
 * </ul>
 *
 * <p>Nobody knows beforehand which it is. So some citations are walked first; where these are not all there are, and do not
 * fill the page, what is looked for is rare enough to be gathered.
 */
public final class SearchSql {

    /** How many citations are walked at first. */
    static final int SOME = 10_000;

    /** Up to how many are gathered and put in order. */
    static final int RARE = 20_000;

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

    /**
     * What a statement gave.
     *
     * @param page the citations
     * @param gathered how many were gathered; as each row's last column says
     */
    public record Answer<T>(List<T> page, long gathered) {}

    /** Asks the database. A row without a number stands for an empty page. */
    @FunctionalInterface
    public interface Database<T> {

        /** The answer to a statement. */
        Answer<T> ask(Statement statement);
    }

    private final CitationSearch search;
    private final List<String> ordered = new ArrayList<>();
    private final List<Object> orderedValues = new ArrayList<>();
    private final List<String> particular = new ArrayList<>();
    private final List<Object> particularValues = new ArrayList<>();

    private SearchSql(CitationSearch search) {
        this.search = search;
        keyset();
        ordered("occurred_at >= ?", moment(search.from()));
        ordered("occurred_at < ?", moment(search.before()));
        ordered("officer = ?", search.officer());
        ordered("status = ?", search.status());
        ordered("kind = ?", search.kind());
        number();
        plate();
        particular("names @@ to_tsquery('simple', plain_name(?))", words(search.name(), true));
        particular("offences @> array[?::text]", search.offence());
        place();
        particular("document @@ websearch_to_tsquery('english', ?)", search.text());
    }

    /** The page, by the way that is quick for it. */
    public static <T> List<T> search(CitationSearch search, Database<T> database) {
        var sql = new SearchSql(search);
        if (sql.particular.isEmpty()) {
            return database.ask(sql.walkAll()).page();
        }
        var met = database.ask(sql.walkSome()).page();
        if (met.size() >= search.limit() || database.ask(sql.countSome()).gathered() < SOME) {
            return met;
        }
        var rare = database.ask(sql.gather());
        return rare.gathered() <= RARE
                ? rare.page()
                : database.ask(sql.walkAll()).page();
    }

    private Statement walkSome() {
        var values = new ArrayList<>(orderedValues);
        values.add(SOME);
        values.addAll(particularValues);
        values.add(search.limit());
        return new Statement(
                "select %s, 0::bigint gathered from (select * from citation_search%s order by %s limit ?) s%s order by %s limit ?"
                        .formatted(COLUMNS, where(ordered), order(""), where(particular), order("s.")),
                values);
    }

    private Statement countSome() {
        var values = new ArrayList<>(orderedValues);
        values.add(SOME);
        return new Statement(
                "select null::text number, count(*) gathered from (select from citation_search%s limit ?) walked"
                        .formatted(where(ordered)),
                values);
    }

    private Statement gather() {
        var clauses = new ArrayList<>(particular);
        clauses.addAll(ordered);
        var values = new ArrayList<>(particularValues);
        values.addAll(orderedValues);
        values.add(RARE + 1);
        values.add(search.limit());
        return new Statement("""
                with hit as materialized (select number, occurred_at from citation_search%s limit ?),
                page as (select number, occurred_at from hit order by %s limit ?)
                select %s, (select count(*) from hit) gathered
                from (select 1) one left join page on true left join citation_search s using (number)
                order by %s""".formatted(where(clauses), order(""), COLUMNS, order("page.")), values);
    }

    private Statement walkAll() {
        var clauses = new ArrayList<>(ordered);
        clauses.addAll(particular);
        var values = new ArrayList<>(orderedValues);
        values.addAll(particularValues);
        values.add(search.limit());
        return new Statement(
                "select %s, 0::bigint gathered from citation_search s%s order by %s limit ?"
                        .formatted(COLUMNS, where(clauses), order("s.")),
                values);
    }

    private void keyset() {
        var after = search.after();
        if (after == null) {
            return;
        }
        if (search.sort() == CitationSearch.Sort.NUMBER) {
            ordered("number > ?", after.number());
            return;
        }
        ordered.add(
                "(occurred_at, number) %s (?, ?)".formatted(search.sort() == CitationSearch.Sort.NEWEST ? "<" : ">"));
        orderedValues.add(after.occurredAt().atOffset(ZoneOffset.UTC));
        orderedValues.add(after.number());
    }

    private void number() {
        var number = search.number();
        if (number != null) {
            particular("number like ?", characters(number) + "%");
        }
    }

    private void plate() {
        var plate = search.plate();
        if (plate != null) {
            var characters = characters(plate);
            particular("plate like ?", (characters.length() < SHORTEST_PART ? "" : "%") + characters + "%");
        }
        particular("plate_of = ?", search.plateOf());
    }

    // What somebody is still typing is the last word: it may be the beginning of one.
    private void place() {
        var place = search.place();
        if (place != null) {
            particular(
                    "places @@ to_tsquery('simple', ?)", words(Arrays.asList(place.split("[^\\p{L}\\p{N}]+")), false));
        }
    }

    // Only letters and digits reach the query, so no word can be an operator.
    private static @Nullable String words(List<String> typed, boolean eachBegins) {
        var words = typed.stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(eachBegins ? ":* & " : " & ")) + ":*";
    }

    private String order(String table) {
        return switch (search.sort()) {
            case NEWEST -> "%soccurred_at desc, %snumber desc".formatted(table, table);
            case OLDEST -> "%soccurred_at, %snumber".formatted(table, table);
            case NUMBER -> table + "number";
        };
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void ordered(String clause, @Nullable Object value) {
        if (value != null) {
            ordered.add(clause);
            orderedValues.add(value);
        }
    }

    private void particular(String clause, @Nullable Object value) {
        if (value != null) {
            particular.add(clause);
            particularValues.add(value);
        }
    }

    // Numbers and plates are letters and digits: whatever else was typed cannot be part of one.
    private static String characters(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static @Nullable Object moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
