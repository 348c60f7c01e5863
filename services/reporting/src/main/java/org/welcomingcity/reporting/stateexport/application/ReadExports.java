package org.welcomingcity.reporting.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.Findings;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.ImportJobs;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/** How far imports are, and what was wrong with their lines. */
@ApplicationScoped
public class ReadExports {

    private static final int AT_ONCE = 1_000;

    private final ImportJobs jobs;
    private final Findings findings;

    ReadExports(ImportJobs jobs, Findings findings) {
        this.jobs = jobs;
        this.findings = findings;
    }

    /** Imports, newest first. */
    @Transactional
    public Page<ImportJob> imports(@Nullable Cursor after, int limit) {
        var found = jobs.newest(after == null ? null : after.at(), after == null ? null : idOf(after.key()), limit + 1);
        return Page.of(
                found, limit, job -> new Cursor(job.receivedAt(), job.id().toString()));
    }

    /** One import. */
    @Transactional
    public Optional<ImportJob> withId(UUID id) {
        return jobs.withId(id);
    }

    /** How often each sort of damage was found in it. */
    @Transactional
    public Map<LineDamage, Long> damage(UUID id) {
        return findings.counts(id);
    }

    /** What is wrong with its lines, in the order of the file. */
    @Transactional
    public Page<Finding> findings(
            ImportJob job,
            LineDamage.@Nullable Severity severity,
            @Nullable LineDamage damage,
            @Nullable Cursor after,
            int limit) {
        var place = Place.of(after);
        var found = findings.after(job.id(), severity, damage, place.line(), place.damage(), limit + 1);
        return Page.of(
                found,
                limit,
                last -> new Cursor(
                        job.receivedAt(), last.line() + "/" + last.damage().name()));
    }

    /** Everything that is wrong with its lines, one by one; never all of it in memory. */
    public void eachFinding(UUID id, Consumer<Finding> reader) {
        long line = 0;
        LineDamage damage = null;
        List<Finding> found;
        do {
            found = findings.after(id, null, null, line, damage, AT_ONCE);
            found.forEach(reader);
            if (!found.isEmpty()) {
                line = found.getLast().line();
                damage = found.getLast().damage();
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
    private record Place(long line, @Nullable LineDamage damage) {

        static Place of(@Nullable Cursor cursor) {
            if (cursor == null) {
                return new Place(0, null);
            }
            try {
                var parts = cursor.key().split("/", 2);
                return new Place(Long.parseLong(parts[0]), LineDamage.valueOf(parts[parts.length - 1]));
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
