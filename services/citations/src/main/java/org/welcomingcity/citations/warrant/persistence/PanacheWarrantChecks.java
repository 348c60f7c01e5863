package org.welcomingcity.citations.warrant.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;

@ApplicationScoped
class PanacheWarrantChecks implements WarrantChecks, PanacheRepositoryBase<WarrantCheck, UUID> {

    @Override
    public void add(WarrantCheck check) {
        persist(check);
    }

    @Override
    public void store(WarrantCheck check) {
        persistAndFlush(check);
    }

    @Override
    public Optional<WarrantCheck> withId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<WarrantCheck> of(CitationNumber citation) {
        return find("citation", citation).firstResultOptional();
    }

    @Override
    public List<WarrantCheck> inStatus(
            WarrantCheckStatus status, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit) {
        return afterOpened == null || afterId == null
                ? find("status = ?1 order by openedAt, id", status)
                        .range(0, limit - 1)
                        .list()
                : find(
                                "status = ?1 and (openedAt > ?2 or (openedAt = ?2 and id > ?3)) order by openedAt, id",
                                status,
                                afterOpened,
                                afterId)
                        .range(0, limit - 1)
                        .list();
    }
}
