package org.welcomingcity.reporting.stateexport.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is. Every line read is taken, known or rejected: {@code read = taken + known + rejected}.
 *
 * @param id its id
 * @param agency whose citations the file holds
 * @param fileName the name it was sent under
 * @param digest SHA-256 of the file, in hexadecimal
 * @param bytes the file's size
 * @param rows how many lines with content it has, the header not counted
 * @param state where it stands
 * @param receivedAt when it was received
 * @param receivedBy who sent it
 * @param startedAt when its first line was read; null before
 * @param finishedAt when its last line was read; null before
 * @param read lines read so far
 * @param taken lines taken
 * @param known lines that an earlier import had taken
 * @param rejected lines that could not be taken
 * @param remarked lines taken with a remark
 * @param problem why it failed; null where it did not
 */
public record ImportJob(
        UUID id,
        String agency,
        String fileName,
        String digest,
        long bytes,
        long rows,
        State state,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long read,
        long taken,
        long known,
        long rejected,
        long remarked,
        @Nullable String problem) {

    /** Where an import stands. */
    public enum State {
        /** The whole file is stored; nothing of it was read. */
        RECEIVED,
        /** Its lines are being read. */
        RUNNING,
        /** Every line was read. */
        COMPLETED,
        /** It could not go on; the problem says why. What was taken stays taken. */
        FAILED
    }

    /** How much of the file was read, from 0 to 100; 100 means completed. */
    public int percent() {
        if (state == State.COMPLETED) {
            return 100;
        }
        return rows == 0 ? 0 : (int) Math.min(99, read * 100 / rows);
    }
}
