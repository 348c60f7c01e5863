package org.welcomingcity.casework.attachment.domain;

import java.time.Instant;
import java.util.UUID;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;

/**
 * A file of a case. Added, never changed.
 *
 * @param id its id
 * @param belongsTo the case
 * @param fileName the name it was sent under, without any path
 * @param mediaType what it is by its content, such as {@code image/jpeg}; what the sender called it does not count
 * @param bytes its size
 * @param digest SHA-256 of it, in hexadecimal; the ledger has the same
 * @param scan what the scan said
 * @param addedBy who added it, by sign-in name
 * @param addedAt when
 */
public record Attachment(
        UUID id,
        CaseReference belongsTo,
        String fileName,
        String mediaType,
        long bytes,
        String digest,
        Scan scan,
        OfficerId addedBy,
        Instant addedAt) {

    /** What the scan of a file that was kept said. */
    public enum Scan {
        /** It was looked through, and nothing was found. */
        NOTHING_FOUND,
        /** This installation has no scanner. */
        NOT_SCANNED
    }
}
