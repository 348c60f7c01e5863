package org.welcomingcity.citations.exchange.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.platform.database.Criteria;

@ApplicationScoped
class TransmissionTables implements Transmissions, PanacheRepositoryBase<Transmission, Long> {

    private final AcknowledgementTable acknowledgements;

    TransmissionTables(AcknowledgementTable acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    @Override
    public void add(Transmission transmission) {
        persist(transmission);
    }

    @Override
    public void add(Batch batch) {
        getEntityManager()
                .createNativeQuery("""
                        insert into transmission_batch (id, partner, fetched_at, fetched_by)
                        values (:id, :partner, :at, :by)""")
                .setParameter("id", batch.id())
                .setParameter("partner", batch.partner().name())
                .setParameter("at", batch.fetchedAt().atOffset(ZoneOffset.UTC))
                .setParameter("by", batch.fetchedBy())
                .executeUpdate();
    }

    @Override
    public Optional<Batch> batch(UUID id) {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery(
                        "select partner, fetched_at, fetched_by from transmission_batch where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Batch(id, Partner.valueOf((String) row[0]), (Instant) row[1], (String) row[2]));
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
    public List<Transmission> of(String citation) {
        return list("citation = ?1 order by id", citation);
    }

    @Override
    public Optional<Transmission> last(String citation, TransmissionContent content) {
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
    public boolean isNew(Acknowledgement message, Instant arrivedAt, String arrivedBy, Acknowledgement.Effect effect) {
        return acknowledgements.isNew(message, arrivedAt, arrivedBy, effect);
    }

    @Override
    public boolean wasHere(Partner partner, String message) {
        return acknowledgements.wasHere(partner, message);
    }

    @Override
    public void holds(Partner partner, String citation, boolean asVoid, @Nullable String digest, Instant asOf) {
        getEntityManager()
                .createNativeQuery("""
                        insert into holding (partner, citation, state, digest, as_of)
                        values (:partner, :citation, :state, :digest, :asOf)
                        on conflict (partner, citation) do update
                            set state = excluded.state, digest = excluded.digest, as_of = excluded.as_of
                            where holding.as_of <= excluded.as_of""")
                .setParameter("partner", partner.name())
                .setParameter("citation", citation)
                .setParameter("state", asVoid ? "VOID" : "HELD")
                .setParameter("digest", digest)
                .setParameter("asOf", asOf.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
