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
import org.welcomingcity.platform.database.Sql;

@ApplicationScoped
class SealedDrafts implements Drafts, PanacheRepositoryBase<SealedDraft, SealedDraft.Key> {

    private final DraftSeal seal;
    private final Sql sql;

    SealedDrafts(DraftSeal seal, Sql sql) {
        this.seal = seal;
        this.sql = sql;
    }

    @Override
    public Optional<String> keep(Draft draft) {
        var key = new SealedDraft.Key(draft.owner(), draft.id());
        // One statement, so that a form that is saved twice at the same moment does not trip over itself.
        var kept = sql.change(
                "insert into draft (owner, id, kind, sealed, saved_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (owner, id) do update set kind = excluded.kind,"
                        + " sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at"
                        + " where draft.became is null",
                key.owner(),
                key.id(),
                draft.kind(),
                seal.sealed(key.place(), Objects.requireNonNull(Json.write(draft.fields()))),
                draft.savedAt(),
                draft.expiresAt());
        return kept == 1 ? Optional.empty() : Optional.of(became(key));
    }

    @Override
    public Optional<String> end(String owner, UUID id, String kind, String became, Instant now, Instant until) {
        var key = new SealedDraft.Key(owner, id);
        // The row stays, without what was typed: a form that is saved late finds that it was sent.
        var ended = sql.change(
                "insert into draft (owner, id, kind, sealed, saved_at, expires_at, became)"
                        + " values (?, ?, ?, '', ?, ?, ?) on conflict (owner, id) do update set kind = excluded.kind,"
                        + " sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at,"
                        + " became = excluded.became where draft.became is null",
                owner,
                id,
                kind,
                now,
                until,
                became);
        return ended == 1 ? Optional.empty() : Optional.of(became(key));
    }

    private String became(SealedDraft.Key key) {
        return sql.rows(
                        "select became from draft where owner = ? and id = ?",
                        row -> row.getString(1),
                        key.owner(),
                        key.id())
                .getFirst();
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
