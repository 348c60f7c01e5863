package org.welcomingcity.citations.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stateexport.domain.Dirt;
import org.welcomingcity.citations.stateexport.domain.Finding;
import org.welcomingcity.citations.stateexport.domain.ImportJob;
import org.welcomingcity.citations.stateexport.domain.StateExports;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** How far imports are, and what was wrong with their lines. */
@ApplicationScoped
public class ReadExports {

    private static final int AT_ONCE = 1_000;

    private final StateExports exports;

    ReadExports(StateExports exports) {
        this.exports = exports;
    }

    /** Imports, newest first. */
    @Transactional
    public Page<ImportJob> imports(@Nullable Cursor after, int limit) {
        var found =
                exports.newest(after == null ? null : after.at(), after == null ? null : idOf(after.key()), limit + 1);
        return Page.of(
                found, limit, job -> new Cursor(job.receivedAt(), job.id().toString()));
    }

    /** One import. */
    @Transactional
    public Optional<ImportJob> withId(UUID id) {
        return exports.withId(id);
    }

    /** How often each sort of dirt was found in it. */
    @Transactional
    public Map<Dirt, Long> dirt(UUID id) {
        return exports.dirt(id);
    }

    /** What is wrong with its lines, in the order of the file. */
    @Transactional
    public Page<Finding> findings(
            ImportJob job, Dirt.@Nullable Severity severity, @Nullable Dirt dirt, @Nullable Cursor after, int limit) {
        var place = Place.of(after);
        var found = exports.findings(job.id(), severity, dirt, place.line(), place.dirt(), limit + 1);
        return Page.of(
                found,
                limit,
                last -> new Cursor(
                        job.receivedAt(), last.line() + "/" + last.dirt().name()));
    }

    /** Everything that is wrong with its lines, one by one; never all of it in memory. */
    public void eachFinding(UUID id, Consumer<Finding> reader) {
        long line = 0;
        Dirt dirt = null;
        List<Finding> found;
        do {
            found = exports.findings(id, null, null, line, dirt, AT_ONCE);
            found.forEach(reader);
            if (!found.isEmpty()) {
                line = found.getLast().line();
                dirt = found.getLast().dirt();
            }
        } while (found.size() == AT_ONCE);
    }

    private static UUID idOf(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw Place.notOurs(notOurs);
        }
    }

    /** Where a page of findings ended. */
    private record Place(long line, @Nullable Dirt dirt) {

        static Place of(@Nullable Cursor cursor) {
            if (cursor == null) {
                return new Place(0, null);
            }
            try {
                var parts = cursor.key().split("/", 2);
                return new Place(Long.parseLong(parts[0]), Dirt.valueOf(parts[parts.length - 1]));
            } catch (IllegalArgumentException e) {
                throw notOurs(e);
            }
        }

        static RuntimeException notOurs(Exception cause) {
            var refused = Cursor.unusable();
            refused.initCause(cause);
            return refused;
        }
    }
}
