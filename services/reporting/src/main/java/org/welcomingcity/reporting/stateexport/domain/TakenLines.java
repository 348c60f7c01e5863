package org.welcomingcity.reporting.stateexport.domain;

import java.time.Instant;

/** Takes the lines of a file in. */
public interface TakenLines {

    /**
     * Takes a batch: its lines, its findings and the new position together.
     *
     * @param from how many lines were read before; where that is no longer so, nothing is taken
     * @return whether it was taken
     */
    boolean take(ImportJob job, long from, Batch batch, Instant now);

    /** Finishes the import: looks at each citation as a whole, and forgets the file itself. */
    void finish(ImportJob job, Instant now);
}
