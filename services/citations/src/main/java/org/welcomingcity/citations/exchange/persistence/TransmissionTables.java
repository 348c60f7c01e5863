package org.welcomingcity.citations.exchange.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Criteria;
import org.welcomingcity.platform.database.Sql;

@ApplicationScoped
class TransmissionTables implements Transmissions, PanacheRepositoryBase<Transmission, Long> {

    private final AcknowledgementTable acknowledgements;
    private final Sql sql;

    TransmissionTables(AcknowledgementTable acknowledgements, Sql sql) {
        this.acknowledgements = acknowledgements;
        this.sql = sql;
    }

    @Override
    public void add(Transmission transmission) {
        persist(transmission);
    }

    @Override
    public void add(Batch batch) {
        sql.change(
                "insert into transmission_batch (id, partner, fetched_at, fetched_by) values (?, ?, ?, ?)",
                batch.id(),
                batch.partner().name(),
                batch.fetchedAt(),
                batch.fetchedBy().value());
    }

    @Override
    public Optional<Batch> batch(UUID id) {
        return sql
                .rows(
                        "select partner, fetched_at, fetched_by from transmission_batch where id = ?",
                        row -> new Batch(
                                id,
                                Partner.valueOf(row.getString(1)),
                                Objects.requireNonNull(Sql.instant(row, "fetched_at")),
                                new OfficerId(row.getString(3))),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Transmission> inBatch(UUID batch) {
        return list("batch = ?1 order by id", batch);
    }

    @Override
    @SuppressWarnings("unchecked") // A native query has no type until it is read.
    public List<Transmission> waiting(Partner partner, boolean again, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from transmission
                        where partner = :partner and state in ('QUEUED', :second)
                        order by id limit :limit for update skip locked""", Transmission.class)
                .setParameter("partner", partner.name())
                .setParameter("second", again ? "FETCHED" : "QUEUED")
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public long countQueued(Partner partner) {
        return count("partner = ?1 and state = ?2", partner, TransmissionState.QUEUED);
    }

    @Override
    public Optional<Transmission> toChange(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Transmission> of(CitationNumber citation) {
        return list("citation = ?1 order by id", citation);
    }

    @Override
    public Optional<Transmission> last(CitationNumber citation, TransmissionContent content) {
        return find("citation = ?1 and content = ?2 order by id desc", citation, content)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public List<Transmission> inState(
            @Nullable TransmissionState state, @Nullable Partner partner, long afterId, int limit) {
        var criteria = new Criteria()
                .when("id > :after", "after", afterId)
                .when("state = :state", "state", state)
                .when("partner = :partner", "partner", partner);
        return find(criteria.where() + " order by id", criteria.values())
                .range(0, limit - 1)
                .list();
    }

    @Override
    public boolean isNew(
            Acknowledgement message, Instant arrivedAt, OfficerId arrivedBy, Acknowledgement.Effect effect) {
        return acknowledgements.isNew(message, arrivedAt, arrivedBy, effect);
    }

    @Override
    public boolean wasHere(Partner partner, String message) {
        return acknowledgements.wasHere(partner, message);
    }

    @Override
    public void holds(Partner partner, CitationNumber citation, boolean asVoid, @Nullable String digest, Instant asOf) {
        sql.change("""
                insert into holding (partner, citation, state, digest, as_of) values (?, ?, ?, ?, ?)
                on conflict (partner, citation) do update
                    set state = excluded.state, digest = excluded.digest, as_of = excluded.as_of
                    where holding.as_of <= excluded.as_of""", partner.name(), citation.value(), asVoid ? "VOID" : "HELD", digest, asOf);
    }
}
