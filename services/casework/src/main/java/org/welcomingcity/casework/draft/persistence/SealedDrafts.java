package org.welcomingcity.casework.draft.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.casework.draft.domain.Draft;
import org.welcomingcity.casework.draft.domain.Drafts;
import org.welcomingcity.platform.database.Json;

@ApplicationScoped
class SealedDrafts implements Drafts, PanacheRepositoryBase<SealedDraft, SealedDraft.Key> {

    private final DraftSeal seal;

    SealedDrafts(DraftSeal seal) {
        this.seal = seal;
    }

    @Override
    public Optional<String> keep(Draft draft) {
        var key = new SealedDraft.Key(draft.owner(), draft.id());
        // One statement, so that a form that is saved twice at the same moment does not trip over itself.
        var kept = getEntityManager()
                .createNativeQuery("insert into draft (owner, id, kind, sealed, saved_at, expires_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (owner, id) do update set kind = excluded.kind,"
                        + " sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at"
                        + " where draft.became is null")
                .setParameter(1, key.owner())
                .setParameter(2, key.id())
                .setParameter(3, draft.kind())
                .setParameter(4, seal.sealed(key.place(), Objects.requireNonNull(Json.write(draft.fields()))))
                .setParameter(5, draft.savedAt())
                .setParameter(6, draft.expiresAt())
                .executeUpdate();
        return kept == 1 ? Optional.empty() : Optional.of(became(key));
    }

    @Override
    public Optional<String> end(String owner, UUID id, String kind, String became, Instant now, Instant until) {
        var key = new SealedDraft.Key(owner, id);
        // The row stays, without what was typed: a form that is saved late finds that it was sent.
        var ended = getEntityManager()
                .createNativeQuery("insert into draft (owner, id, kind, sealed, saved_at, expires_at, became)"
                        + " values (?1, ?2, ?3, '', ?4, ?5, ?6) on conflict (owner, id) do update set kind = excluded.kind,"
                        + " sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at,"
                        + " became = excluded.became where draft.became is null")
                .setParameter(1, owner)
                .setParameter(2, id)
                .setParameter(3, kind)
                .setParameter(4, now)
                .setParameter(5, until)
                .setParameter(6, became)
                .executeUpdate();
        return ended == 1 ? Optional.empty() : Optional.of(became(key));
    }

    private String became(SealedDraft.Key key) {
        return (String) getEntityManager()
                .createNativeQuery("select became from draft where owner = ?1 and id = ?2", String.class)
                .setParameter(1, key.owner())
                .setParameter(2, key.id())
                .getSingleResult();
    }

    @Override
    public Optional<Draft> of(String owner, UUID id, Instant now) {
        return find("key.owner = ?1 and key.id = ?2 and expiresAt > ?3 and became is null", owner, id, now)
                .firstResultOptional()
                .flatMap(this::opened);
    }

    @Override
    public List<Draft> of(String owner, Instant now) {
        return find("key.owner = ?1 and expiresAt > ?2 and became is null order by savedAt desc, key.id", owner, now)
                .stream()
                .flatMap(kept -> opened(kept).stream())
                .toList();
    }

    @Override
    public void forget(String owner, UUID id) {
        delete("key.owner = ?1 and key.id = ?2 and became is null", owner, id);
    }

    @Override
    public void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }

    // What cannot be opened, as after the key was changed, is as good as expired.
    private Optional<Draft> opened(SealedDraft kept) {
        return seal.opened(kept.key().place(), kept.sealed())
                .map(text -> new Draft(
                        kept.key().owner(),
                        kept.key().id(),
                        kept.kind(),
                        Objects.requireNonNull(Json.read(text, new TypeReference<Map<String, String>>() {})),
                        kept.savedAt(),
                        kept.expiresAt()));
    }
}
