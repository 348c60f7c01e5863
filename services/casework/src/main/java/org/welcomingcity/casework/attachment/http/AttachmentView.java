package org.welcomingcity.casework.attachment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.casework.attachment.domain.Attachment;

/**
 * A file of a case, as a service shows it.
 *
 * @param mediaType what it is by its content
 * @param digest SHA-256 of it, in hexadecimal
 */
public record AttachmentView(
        UUID id,
        @Schema(examples = "odometer.jpg") String fileName,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(examples = "2483112") long bytes,
        String digest,
        Attachment.Scan scan,
        String addedBy,
        Instant addedAt) {

    /** The file as it is shown. */
    public static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.digest(),
                attachment.scan(),
                attachment.addedBy().value(),
                attachment.addedAt());
    }
}
