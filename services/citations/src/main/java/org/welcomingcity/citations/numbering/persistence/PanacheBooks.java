package org.welcomingcity.citations.numbering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
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

@ApplicationScoped
class PanacheBooks implements Books, PanacheRepositoryBase<CitationBook, String> {

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

    // A database sequence would be faster and leaves holes after a rollback; an audit sheet must not have any.
    @Override
    public Optional<Taken> takeNext() {
        // Where the book that was waited for was used up meanwhile, the next one is free.
        return taken().or(this::taken);
    }

    private Optional<Taken> taken() {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var given = (List<Object[]>)
                getEntityManager().createNativeQuery("""
                        update citation_book set next_number = next_number + 1, version = version + 1
                        where number = (select number from citation_book
                                        where online and receipt is not null and next_number <= last_number
                                        order by received_at, number limit 1 for update)
                        returning number, letter, next_number - 1""", Object[].class).getResultList();
        return given.stream()
                .map(row -> new Taken(
                        CitationNumber.of(((String) row[1]).charAt(0), ((Number) row[2]).longValue()), (String) row[0]))
                .findFirst();
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
    public List<NumberLease> overdue(@Nullable String officer, int limit) {
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
        return Optional.ofNullable(getEntityManager().find(AccountedNumber.class, number.value()));
    }

    @Override
    public Optional<AccountedNumber> numberToChange(CitationNumber number) {
        return Optional.ofNullable(
                getEntityManager().find(AccountedNumber.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AccountedNumber> numbersOf(String book, @Nullable String after, int limit) {
        return getEntityManager()
                .createQuery(
                        "from AccountedNumber where book = :book and number > :after order by number",
                        AccountedNumber.class)
                .setParameter("book", book)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
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
    public List<AccountedNumber> matching(NumberQuery query, Collection<String> uncited) {
        var clauses = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        clause(clauses, values, "n.state = :state", "state", query.state());
        clause(clauses, values, "n.officer = :officer", "officer", query.officer());
        clause(clauses, values, "n.book = :book", "book", query.book());
        clause(clauses, values, "n.number > :after", "after", query.after());
        if (query.nothing()) {
            clauses.add(
                    "n.explanation.requested is null and (n.state in (LEASED, UNACCOUNTED) or n.number in :uncited)");
            values.put("uncited", uncited);
        }
        if (query.awaiting()) {
            clauses.add("n.explanation.requested is not null and n.explanation.countersignedBy is null");
        }
        var where = clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        var found = getEntityManager()
                .createQuery("from AccountedNumber n" + where + " order by n.number", AccountedNumber.class)
                .setMaxResults(query.limit());
        values.forEach(found::setParameter);
        return found.getResultList();
    }

    private static void clause(
            List<String> clauses, Map<String, Object> values, String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
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
