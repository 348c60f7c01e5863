package org.welcomingcity.citations.stateexport.domain;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that were received, how far each is, and what is wrong with their lines. */
public interface StateExports {

    /** The import of the same file for the same agency, where there was one. */
    Optional<ImportJob> ofFile(String agency, String digest);

    /** Keeps a new import, before its file. */
    void add(ImportJob job);

    /** Keeps a part of the file, numbered from 0. */
    void addPiece(UUID job, int number, byte[] bytes);

    /** Says how large the file turned out to be. */
    void measured(UUID job, long bytes, long rows);

    /** The import with the id. */
    Optional<ImportJob> withId(UUID id);

    /** Imports, newest first, after the one named. */
    List<ImportJob> newest(@Nullable Instant before, @Nullable UUID beforeId, int limit);

    /** Those that were not finished, oldest first. */
    List<UUID> unfinished();

    /** The file from its beginning, read part by part. */
    InputStream file(UUID job);

    /**
     * Runs the work if nobody else, in whatever process, works on the import. A process that dies lets go at once.
     *
     * @return whether it ran
     */
    boolean alone(UUID job, Runnable work);

    /**
     * Takes a batch: its lines, its findings and the new position together.
     *
     * @param from how many lines were read before; where that is no longer so, nothing is taken
     * @return whether it was taken
     */
    boolean take(ImportJob job, long from, Batch batch, Instant now);

    /** Finishes the import: looks at each citation as a whole, and forgets the file itself. */
    void finish(ImportJob job, Instant now);

    /** Notes that the import broke off, and says how often it did since it last came on. */
    int failures(UUID job);

    /** Gives up. */
    void fail(UUID job, String problem, Instant now);

    /** How often each sort of dirt was found. */
    Map<Dirt, Long> dirt(UUID job);

    /** Findings by line, after the one named; each filter null for everything. */
    List<Finding> findings(
            UUID job,
            Dirt.@Nullable Severity severity,
            @Nullable Dirt dirt,
            long afterLine,
            @Nullable Dirt afterDirt,
            int limit);
}
