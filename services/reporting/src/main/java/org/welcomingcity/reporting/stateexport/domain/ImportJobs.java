package org.welcomingcity.reporting.stateexport.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports and how far each is. */
public interface ImportJobs {

    /** The import of the same file for the same agency, where there was one. */
    Optional<ImportJob> ofFile(String agency, String digest);

    /** Keeps a new import, before its file. */
    void add(ImportJob job);

    /** Says how large the file turned out to be. */
    void measured(UUID job, long bytes, long rows);

    /** The import with the id. */
    Optional<ImportJob> withId(UUID id);

    /** Imports, newest first, after the one named. */
    List<ImportJob> newest(@Nullable Instant before, @Nullable UUID beforeId, int limit);

    /** Those that were not finished, oldest first. */
    List<UUID> unfinished();

    /**
     * Runs the work if nobody else, in whatever process, works on the import. A process that dies lets go at once.
     *
     * @return whether it ran
     */
    boolean alone(UUID job, Runnable work);

    /** Notes that the import broke off, and says how often it did since it last came on. */
    int failures(UUID job);

    /** Gives up. */
    void fail(UUID job, String problem, Instant now);
}
