package org.welcomingcity.citations.exchange.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.casework.assignment.persistence.AssigneeCriteria;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.database.Criteria;
import org.welcomingcity.platform.database.Sql;

@ApplicationScoped
class DifferenceTables implements Differences, PanacheRepositoryBase<Difference, UUID> {

    private final Sql sql;

    DifferenceTables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean open(Found found, Instant at) {
        return sql.change(
                        """
                        insert into difference (id, kind, partner, citation, detail, opened_at, version)
                        values (?, ?, ?, ?, ?, ?, 0)
                        on conflict (citation, partner, kind) where resolved_at is null do nothing""",
                        UUID.randomUUID(),
                        found.kind().name(),
                        found.partner().name(),
                        found.citation().value(),
                        found.detail(),
                        at)
                == 1;
    }

    @Override
    public List<Difference> openOnes(CitationNumber citation, Partner partner, Collection<DifferenceKind> kinds) {
        return find("citation = ?1 and partner = ?2 and kind in ?3 and resolvedAt is null", citation, partner, kinds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<Difference> openAbout(
            Collection<CitationNumber> citations, Partner partner, Collection<DifferenceKind> kinds) {
        return citations.isEmpty()
                ? List.of()
                : find(
                                "citation in ?1 and partner = ?2 and kind in ?3 and resolvedAt is null",
                                citations,
                                partner,
                                kinds)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    @Override
    public Optional<Difference> withId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void store(Difference difference) {
        flush();
    }

    @Override
    public List<Difference> matching(Query query) {
        var criteria = new Criteria()
                .and(query.open() ? "resolvedAt is null" : "resolvedAt is not null")
                .when("kind = :kind", "kind", query.kind())
                .when("partner = :partner", "partner", query.partner())
                .when("citation = :citation", "citation", query.citation())
                .after("openedAt", query.afterOpened(), "id", query.afterId());
        AssigneeCriteria.assignedTo(criteria, query.owner());
        return find(criteria.where() + " order by openedAt, id", criteria.values())
                .range(0, query.limit() - 1)
                .list();
    }

    @Override
    public List<Found> waitingTooLong(Instant queuedBefore, Instant fetchedBefore, int limit) {
        return sql.rows("""
                        select case t.state when 'QUEUED' then 'NOT_FETCHED' else 'NOT_ACKNOWLEDGED' end, t.partner, t.citation,
                            case t.state when 'QUEUED' then 'queued on ' || to_char(t.queued_at at time zone 'America/New_York', 'YYYY-MM-DD HH24:MI') || ' and not fetched'
                                else 'fetched on ' || to_char(t.fetched_at at time zone 'America/New_York', 'YYYY-MM-DD HH24:MI') || ' and not acknowledged' end
                        from transmission t
                        where ((t.state = 'QUEUED' and t.queued_at < ?) or (t.state = 'FETCHED' and t.fetched_at < ?))
                          and not exists (select from difference d where d.citation = t.citation and d.partner = t.partner
                              and d.resolved_at is null
                              and d.kind = case t.state when 'QUEUED' then 'NOT_FETCHED' else 'NOT_ACKNOWLEDGED' end)
                        order by t.id limit ?""", DifferenceTables::found, queuedBefore, fetchedBefore, limit);
    }

    // "said" is what the partner states as of that very moment; "sent" the last attempt to send it the citation.
    @Override
    public List<Found> between(Partner partner, LocalDate from, LocalDate to, Instant asOf) {
        return sql.rows("""
                        with asked (partner, as_of, first, last) as (
                            values (?::text, ?::timestamptz, ?::date, ?::date)
                        ), said as (
                            select h.* from holding h join asked using (partner, as_of)
                        ), sent as (
                            select distinct on (t.citation) t.* from transmission t
                            join citation c on c.number = t.citation join stop s on s.id = c.stop_id
                            join asked a using (partner)
                            where t.content = 'CITATION'
                              and (s.occurred_on between a.first and a.last or t.citation in (select citation from said))
                            order by t.citation, t.id desc
                        ), voids as (
                            select distinct on (citation) * from transmission
                            where partner = (select partner from asked) and content = 'VOID' order by citation, id desc
                        )
                        select 'UNKNOWN_TO_US', said.partner, said.citation, 'stated, and no such citation was issued'
                        from said where not exists (select from citation c where c.number = said.citation)
                        union all
                        select 'WRONG_PLACE', said.partner, said.citation, 'stated, and it goes to the other one'
                        from said where not exists (select from sent where sent.citation = said.citation)
                            and exists (select from citation c where c.number = said.citation)
                        union all
                        select 'HELD_UNACKNOWLEDGED', said.partner, said.citation, 'stated, and it was never acknowledged'
                        from said join sent using (citation) where sent.state in ('QUEUED', 'FETCHED', 'REJECTED')
                        union all
                        select 'CONTENT_DIFFERS', said.partner, said.citation, 'stated with the digest ' || said.digest
                        from said join sent using (citation)
                        where said.digest is not null and lower(said.digest) <> sent.digest
                        union all
                        select 'VOID_NOT_KNOWN', said.partner, said.citation, 'void since it was acknowledged as void, and stated as valid'
                        from said join voids using (citation)
                        where said.state = 'HELD' and voids.state = 'ACKNOWLEDGED' and voids.answered_at < said.as_of
                        union all
                        select 'MISSING_THERE', sent.partner, sent.citation,
                            'acknowledged on ' || to_char(sent.answered_at at time zone 'America/New_York', 'YYYY-MM-DD HH24:MI') || ', and not stated'
                        from sent where sent.state = 'ACKNOWLEDGED' and sent.answered_at < (select as_of from asked)
                            and not exists (select from said where said.citation = sent.citation)
                        order by 3, 1""", DifferenceTables::found, partner.name(), asOf, from, to);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                DifferenceKind.valueOf(row.getString(1)),
                Partner.valueOf(row.getString(2)),
                new CitationNumber(row.getString(3)),
                row.getString(4));
    }

    @Override
    public List<Open> open() {
        return getEntityManager().createQuery("""
                        select new org.welcomingcity.citations.exchange.domain.Differences$Open(
                            partner, kind, count(*), min(openedAt))
                        from Difference where resolvedAt is null group by partner, kind order by partner, kind""", Open.class).getResultList();
    }

    @Override
    public Map<Partner, Map<TransmissionState, Long>> transmissions() {
        var counts = new EnumMap<Partner, Map<TransmissionState, Long>>(Partner.class);
        for (var partner : Partner.values()) {
            counts.put(partner, new EnumMap<>(TransmissionState.class));
        }
        getEntityManager()
                .createQuery(
                        "select partner, state, count(*) from Transmission group by partner, state", Object[].class)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Partner) row[0], _ -> new EnumMap<>(TransmissionState.class))
                        .put((TransmissionState) row[1], (Long) row[2]));
        return counts;
    }
}
