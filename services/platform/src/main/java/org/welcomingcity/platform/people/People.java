package org.welcomingcity.platform.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Sql;

/** All people that the service knows: from their sign-ins, and from the list that the city gives it. */
@ApplicationScoped
public class People {

    /**
     * What the realm says of an account.
     *
     * @param id the account's id
     * @param signInName what it signs in with
     * @param displayName what to call the person
     * @param at when the realm said so
     */
    public record Told(String id, String signInName, String displayName, Instant at) {}

    private record Remembered(Told told, OfficerId knownAs) {}

    /** How the id of a department's system ends, which is an account and nobody. */
    public static final String SYSTEM_ID = "@client";

    private static final String COLUMNS =
            "select id, known_as, sign_in_name, display_name, badge, active, told_at from person ";

    // More accounts than a city has; whoever comes beyond is looked up each time.
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final Sql sql;
    private final ConcurrentMap<String, Remembered> lately = new ConcurrentHashMap<>();

    People(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes down what a verified token says of its account, which may sign in, then.
     *
     * @return under what the rows of this service know the account
     */
    public OfficerId met(Told told) {
        var known = lately.get(told.id());
        if (known != null && saysNothingNew(told, known.told())) {
            return known.knownAs();
        }
        // Who somebody is stands whatever becomes of their request.
        var knownAs = QuarkusTransaction.requiringNew().call(() -> {
            put(told, null, true);
            return byId(told.id()).orElseThrow().knownAs();
        });
        if (lately.size() < MOST_REMEMBERED) {
            lately.put(told.id(), new Remembered(told, knownAs));
        }
        return knownAs;
    }

    /**
     * Takes down what the city's own list says of an account.
     *
     * @param badge the badge number; null leaves the one that is known
     * @param active whether the account may sign in
     */
    @Transactional
    public void listed(Told told, @Nullable String badge, boolean active) {
        put(told, badge, active);
        lately.remove(told.id());
    }

    /** The account of that id. */
    public Optional<Person> byId(String id) {
        return rows("where id = ?", id).stream().findFirst();
    }

    /** Whom the rows of this service know as this. */
    public Optional<Person> knownAs(OfficerId knownAs) {
        return rows("where known_as = ?", knownAs.value()).stream().findFirst();
    }

    /**
     * What a paper calls whom the rows know as this: by name, and with the badge number where there is one. The name of the rows
     * itself where nobody is known by it.
     */
    public String onPaper(OfficerId knownAs) {
        return knownAs(knownAs)
                .map(person -> person.badge() == null
                        ? person.displayName()
                        : "%s, badge %s".formatted(person.displayName(), person.badge()))
                .orElse(knownAs.value());
    }

    /** Who signs in with that name now. */
    public Optional<Person> bySignInName(String name) {
        return rows("where sign_in_name = lower(?)", name).stream().findFirst();
    }

    /**
     * Whom a text names: an id, a name of a row, the name somebody signs in with now, or a badge number. None where nobody is
     * known by it; several where a name or a badge has passed from one account to another, and only an id tells them apart.
     */
    public List<Person> named(String text) {
        var byId = byId(text);
        return byId.isPresent()
                ? List.of(byId.get())
                : rows(
                        "where known_as = ? or sign_in_name = lower(?) or badge = ? order by known_as, id",
                        text,
                        text,
                        text);
    }

    /** Those people whose name, badge or sign-in name has what was typed, all for nothing; whoever may sign in comes first. */
    public List<Person> find(String typed, int limit) {
        var part = "%" + Sql.literally(typed.strip()) + "%";
        return rows(
                "where id not like '%' || ? and (display_name ilike ? or badge ilike ? or sign_in_name ilike ? or known_as ilike ?)"
                        + " order by active desc, lower(display_name), id limit ?",
                SYSTEM_ID, part, part, part, part, limit);
    }

    /** All of them. */
    public List<Person> everybody() {
        return rows("order by id");
    }

    private static boolean saysNothingNew(Told told, Told known) {
        return known.signInName().equals(told.signInName())
                && known.displayName().equals(told.displayName())
                && told.at().isBefore(known.at().plus(REMEMBERED_FOR));
    }

    // One at a time: who comes first with a name has it, and that must not be two.
    private void put(Told told, @Nullable String badge, boolean active) {
        sql.rows("select pg_advisory_xact_lock(hashtext('person'))", row -> true);
        // A name is one account's at a time, so whoever had it before has another now; which, they will tell.
        sql.change(
                "update person set sign_in_name = null where sign_in_name = lower(?) and id <> ? and told_at < ?",
                told.signInName(),
                told.id(),
                told.at());
        sql.change(
                """
                        insert into person as known (id, known_as, sign_in_name, display_name, badge, active, told_at)
                        select said.id,
                               case when said.fits and not exists (select from person p where said.name in (p.known_as, p.id))
                                    then said.name else said.key end,
                               case when exists (select from person p where p.sign_in_name = lower(said.name) and p.id <> said.id)
                                    then null else lower(said.name) end,
                               said.display_name, said.badge, said.active, said.at
                        from (select ? as id, ? as name, ? as display_name, ?::text as badge, ? as active,
                                     ?::timestamptz as at, ? as key, ? as fits) said
                        on conflict (id) do update
                        set sign_in_name = excluded.sign_in_name, display_name = excluded.display_name,
                            badge = coalesce(excluded.badge, known.badge), active = excluded.active, told_at = excluded.told_at
                        where known.told_at < excluded.told_at""",
                told.id(),
                told.signInName(),
                told.displayName(),
                badge,
                active,
                told.at(),
                key(told.id()),
                OfficerId.fits(told.signInName()));
        lately.values()
                .removeIf(other -> other.told().signInName().equals(told.signInName())
                        && !other.told().id().equals(told.id()));
    }

    // An account's id is one; only that of a system whose name is longer than any of ours is not.
    private static String key(String id) {
        return OfficerId.fits(id)
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<Person> rows(String where, @Nullable Object... values) {
        return sql.rows(COLUMNS + where, People::read, values);
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getString("id"),
                new OfficerId(row.getString("known_as")),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                row.getString("badge"),
                row.getBoolean("active"),
                Objects.requireNonNull(Sql.instant(row, "told_at")));
    }
}
