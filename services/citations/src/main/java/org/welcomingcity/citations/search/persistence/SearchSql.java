package org.welcomingcity.citations.search.persistence;

import java.util.ArrayList;
import java.util.List;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.kernel.OfficerId;

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

    private static final String COLUMNS =
            "s.number, s.occurred_at, s.kind, s.status, s.officer, s.plate_of, s.plate, s.plate_kind, s.vin, s.driver, s.place, s.titles";

    private final CitationSearch search;
    private final SearchConditions ordered = new SearchConditions();
    private final SearchConditions particular = new SearchConditions();

    private SearchSql(CitationSearch search) {
        this.search = search;
        ordered.keyset(search);
        ordered.add("occurred_at >= ?", SearchConditions.moment(search.from()));
        ordered.add("occurred_at < ?", SearchConditions.moment(search.before()));
        ordered.add("officer = ?", OfficerId.text(search.officer()));
        ordered.add("status = ?", search.status());
        ordered.add("kind = ?", search.kind());
        particular.number(search.number());
        particular.plate(search.plate(), search.plateOf());
        particular.vehicle(search.plateKind(), search.vin());
        particular.name(search.name());
        particular.add("offences @> array[?::text]", search.offence());
        particular.place(search.place());
        particular.text(search.text());
    }

    /** The page, by the way that is quick for it. */
    public static <T> List<T> search(CitationSearch search, AsksDatabase<T> database) {
        var sql = new SearchSql(search);
        if (sql.particular.none()) {
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
        var values = new ArrayList<>(ordered.values());
        values.add(SOME);
        values.addAll(particular.values());
        values.add(search.limit());
        return new Statement(
                "select %s, 0::bigint gathered from (select * from citation_search%s order by %s limit ?) s%s order by %s limit ?"
                        .formatted(COLUMNS, ordered.where(), order(""), particular.where(), order("s.")),
                values);
    }

    private Statement countSome() {
        var values = new ArrayList<>(ordered.values());
        values.add(SOME);
        return new Statement(
                "select null::text number, count(*) gathered from (select from citation_search%s limit ?) walked"
                        .formatted(ordered.where()),
                values);
    }

    private Statement gather() {
        var values = new ArrayList<>(particular.values());
        values.addAll(ordered.values());
        values.add(RARE + 1);
        values.add(search.limit());
        return new Statement("""
                with hit as materialized (select number, occurred_at from citation_search%s limit ?),
                page as (select number, occurred_at from hit order by %s limit ?)
                select %s, (select count(*) from hit) gathered
                from (select 1) one left join page on true left join citation_search s using (number)
                order by %s""".formatted(particular.and(ordered), order(""), COLUMNS, order("page.")), values);
    }

    private Statement walkAll() {
        var values = new ArrayList<>(ordered.values());
        values.addAll(particular.values());
        values.add(search.limit());
        return new Statement(
                "select %s, 0::bigint gathered from citation_search s%s order by %s limit ?"
                        .formatted(COLUMNS, ordered.and(particular), order("s.")),
                values);
    }

    private String order(String table) {
        return switch (search.sort()) {
            case NEWEST -> "%soccurred_at desc, %snumber desc".formatted(table, table);
            case OLDEST -> "%soccurred_at, %snumber".formatted(table, table);
            case NUMBER -> table + "number";
        };
    }
}
