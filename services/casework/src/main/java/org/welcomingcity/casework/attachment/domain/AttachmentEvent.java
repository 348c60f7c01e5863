package org.welcomingcity.casework.attachment.domain;

import java.util.Map;
import java.util.UUID;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to the files of a case. Never the file itself, and never its name, which may tell of a person. */
public sealed interface AttachmentEvent extends LedgerEvent {

    /** The case. */
    CaseReference belongsTo();

    @Override
    default String object() {
        return belongsTo().toString();
    }

    @Recorded(
            action = "attachment.added",
            says = "A file was added to a case; its digest, not the file.",
            personal = true)
    record AttachmentAdded(Attachment attachment) implements AttachmentEvent {

        @Override
        public CaseReference belongsTo() {
            return attachment.belongsTo();
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "attachment", attachment.id().toString(),
                    "type", attachment.mediaType(),
                    "bytes", Long.toString(attachment.bytes()),
                    "digest", attachment.digest(),
                    "scan", attachment.scan().name());
        }
    }

    @Recorded(
            action = "attachment.refused",
            says = "The scan found something harmful in a file that was sent for a case; the file is not kept.",
            personal = true)
    record AttachmentRefused(CaseReference belongsTo, String digest, String found) implements AttachmentEvent {

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("digest", digest, "found", found);
        }
    }

    @Recorded(action = "attachment.read", says = "A file of a case was read.", personal = true)
    record AttachmentRead(CaseReference belongsTo, UUID attachment) implements AttachmentEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("attachment", attachment.toString());
        }
    }
}
