package org.welcomingcity.citations.numbering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Criteria;
import org.welcomingcity.platform.database.Sql;

@ApplicationScoped
class PanacheBooks implements Books, PanacheRepositoryBase<CitationBook, String> {

    // A day's worth: the few who come when none is left wait for one commit.
    private static final int LAID_READY = 500;

    private final Sql sql;

    PanacheBooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(CitationBook book) {
        try {
            persistAndFlush(book);
            return true;
        } catch (ConstraintViolationException taken) {
            return false;
        }
    }

    @Override
    public void add(NumberLease lease) {
        getEntityManager().persist(lease);
    }

    @Override
    public void add(AccountedNumber number) {
        getEntityManager().persist(number);
    }

    // A database sequence would be faster still and leaves holes after a rollback; an audit sheet must not have any.
    @Override
    public Optional<CitationNumber> takeNext(OfficerId officer, Instant at) {
        return take("skip locked", officer, at).or(() -> takeOfNew(officer, at)).or(() -> takeOfLast(officer, at));
    }

    // One statement: the number leaves headquarters and is accounted for. Plain SQL: Hibernate keeps a plan for each
    // time that
    // a native query is asked, and looks through all of them the next time.
    private Optional<CitationNumber> take(String ofTaken, OfficerId officer, Instant at) {
        return sql
                .rows("""
                        with taken as (
                            delete from number_at_hand
                            where number = (select number from number_at_hand order by number limit 1 for update %s)
                            returning number, book)
                        insert into citation_number (number, book, state, since, officer, version)
                        select number, book, 'ISSUED', ?, ?, 0 from taken
                        returning number""".formatted(ofTaken), row -> new CitationNumber(row.getString(1)), at, officer.value())
                .stream()
                .findFirst();
    }

    // None is free: more are laid ready, by one of those who came for one. The others wait at the book for the commit.
    private Optional<CitationNumber> takeOfNew(OfficerId officer, Instant at) {
        var books = sql.rows("""
                select number from citation_book
                where online and receipt is not null and next_number <= last_number
                order by received_at, number limit 1 for update""", row -> row.getString(1));
        return take("skip locked", officer, at).or(() -> {
            if (books.isEmpty()) {
                return Optional.empty();
            }
            sql.change("""
                    with opened as (
                        update citation_book
                        set next_number = least(next_number + ?, last_number + 1), version = version + 1
                        where number = ?
                        returning new.number, letter, old.next_number as first, new.next_number as behind)
                    insert into number_at_hand (number, book)
                    select letter || lpad(n::text, 7, '0'), number
                    from opened, generate_series(first, behind - 1) n""", LAID_READY, books.getFirst());
            return take("skip locked", officer, at);
        });
    }

    // Every range is used up, but others may yet break off and leave the last numbers where they were.
    private Optional<CitationNumber> takeOfLast(OfficerId officer, Instant at) {
        while (!sql.rows("select 1 from number_at_hand limit 1", row -> row.getInt(1))
                .isEmpty()) {
            var taken = take("", officer, at);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<CitationBook> newest(@Nullable Instant afterReceived, @Nullable String afterNumber, int limit) {
        var books = afterReceived == null || afterNumber == null
                ? find("order by receivedAt desc, number desc")
                : find(
                        "receivedAt < ?1 or (receivedAt = ?1 and number < ?2) order by receivedAt desc, number desc",
                        afterReceived,
                        afterNumber);
        return books.range(0, limit - 1).list();
    }

    @Override
    public Optional<CitationBook> book(String number) {
        return findByIdOptional(number);
    }

    @Override
    public Optional<CitationBook> bookToChange(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<NumberLease> lease(UUID id) {
        return Optional.ofNullable(getEntityManager().find(NumberLease.class, id));
    }

    @Override
    public List<NumberLease> leasesOf(String book) {
        return getEntityManager()
                .createQuery("from NumberLease where book = :book order by firstNumber", NumberLease.class)
                .setParameter("book", book)
                .getResultList();
    }

    @Override
    public List<NumberLease> overdue(@Nullable OfficerId officer, int limit) {
        var found = getEntityManager()
                .createQuery(
                        """
                        from NumberLease lease where lease.overdueAt is not null
                            and exists (from AccountedNumber n where n.lease = lease.id and n.state = :leased)"""
                                + (officer == null ? "" : " and lease.officer = :officer")
                                + " order by lease.expiresAt, lease.id",
                        NumberLease.class)
                .setParameter("leased", NumberState.LEASED)
                .setMaxResults(limit);
        if (officer != null) {
            found.setParameter("officer", officer);
        }
        return found.getResultList();
    }

    @Override
    public List<NumberLease> runOut(Instant now, int limit) {
        return getEntityManager()
                .createQuery("""
                        from NumberLease lease where lease.overdueAt is null and lease.expiresAt < :now
                            and exists (from AccountedNumber n where n.lease = lease.id and n.state = :leased)
                        order by lease.expiresAt, lease.id""", NumberLease.class)
                .setParameter("now", now)
                .setParameter("leased", NumberState.LEASED)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<AccountedNumber> number(CitationNumber number) {
        return Optional.ofNullable(getEntityManager().find(AccountedNumber.class, number));
    }

    @Override
    public Optional<AccountedNumber> numberToChange(CitationNumber number) {
        return Optional.ofNullable(
                getEntityManager().find(AccountedNumber.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AccountedNumber> numbersOf(String book, @Nullable CitationNumber after, int limit) {
        var criteria = new Criteria().when("book = :book", "book", book).when("number > :after", "after", after);
        return numbers("from AccountedNumber where " + criteria.where() + " order by number", criteria, limit);
    }

    @Override
    public List<AccountedNumber> numbersToChange(UUID lease, NumberState state) {
        return getEntityManager()
                .createQuery(
                        "from AccountedNumber where lease = :lease and state = :state order by number",
                        AccountedNumber.class)
                .setParameter("lease", lease)
                .setParameter("state", state)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<AccountedNumber> matching(NumberQuery query, Collection<CitationNumber> uncited) {
        var criteria = new Criteria()
                .when("n.state = :state", "state", query.state())
                .when("n.officer = :officer", "officer", query.officer())
                .when("n.book = :book", "book", query.book())
                .when("n.number > :after", "after", query.after());
        if (query.nothing()) {
            criteria.when(
                    "n.explanation.requested is null and (n.state in (LEASED, UNACCOUNTED) or n.number in :uncited)",
                    "uncited",
                    uncited);
        }
        if (query.awaiting()) {
            criteria.and("n.explanation.requested is not null and n.explanation.countersignedBy is null");
        }
        return numbers(
                "from AccountedNumber n where " + criteria.where() + " order by n.number", criteria, query.limit());
    }

    private List<AccountedNumber> numbers(String query, Criteria criteria, int limit) {
        var found = getEntityManager().createQuery(query, AccountedNumber.class).setMaxResults(limit);
        criteria.values().forEach(found::setParameter);
        return found.getResultList();
    }

    @Override
    public Map<NumberState, Long> countsOf(String book) {
        var counts = new EnumMap<NumberState, Long>(NumberState.class);
        getEntityManager()
                .createQuery(
                        "select state, count(*) from AccountedNumber where book = :book group by state", Object[].class)
                .setParameter("book", book)
                .getResultList()
                .forEach(row -> counts.put((NumberState) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public Map<UUID, Long> outOf(List<UUID> leases) {
        var counts = new HashMap<UUID, Long>();
        if (!leases.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select lease, count(*) from AccountedNumber where lease in :leases and state = :leased
                            group by lease""", Object[].class)
                    .setParameter("leases", leases)
                    .setParameter("leased", NumberState.LEASED)
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    @Override
    public long undecidedOf(String book) {
        return getEntityManager()
                .createQuery("""
                        select count(*) from AccountedNumber where book = :book
                            and (state = :leased or (explanation.requested is not null
                                and explanation.countersignedBy is null))""", Long.class)
                .setParameter("book", book)
                .setParameter("leased", NumberState.LEASED)
                .getSingleResult();
    }
}
