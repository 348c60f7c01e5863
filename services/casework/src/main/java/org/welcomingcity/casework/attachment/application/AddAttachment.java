package org.welcomingcity.casework.attachment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.attachment.domain.Accepted;
import org.welcomingcity.casework.attachment.domain.Attachment;
import org.welcomingcity.casework.attachment.domain.AttachmentEvent;
import org.welcomingcity.casework.attachment.domain.Attachments;
import org.welcomingcity.casework.attachment.domain.FileScan;
import org.welcomingcity.casework.attachment.domain.FileType;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.Acting;

/**
 * Adds a file to a case: what it is is seen from its content, it is no larger than allowed, it was scanned, and the ledger has its
 * digest. Whether the caller may add to the case is for the service to say before.
 */
@ApplicationScoped
public class AddAttachment {

    /** What came of it. */
    public sealed interface Outcome {
        /** The file is kept. */
        record Added(Attachment attachment) implements Outcome {}

        /** It is not, and why; a file in which something was found is on the ledger all the same. */
        record NotAdded(Refusal refusal) implements Outcome {}
    }

    private final Attachments attachments;
    private final FileType types;
    private final FileScan scan;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    AddAttachment(Attachments attachments, FileType types, FileScan scan, Acting acting, Ledger ledger, Clock clock) {
        this.attachments = attachments;
        this.types = types;
        this.scan = scan;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Looks at the file and keeps it.
     *
     * @param belongsTo the case
     * @param fileName what the sender calls it
     * @param content read once, no further than is allowed
     * @param accepted what the service takes here
     */
    @Transactional
    public Outcome add(CaseReference belongsTo, String fileName, InputStream content, Accepted accepted) {
        try (var received = ReceivedFile.of(content, accepted.mostBytes())) {
            if (received == null) {
                return tooLarge(accepted);
            }
            if (received.bytes() == 0) {
                return notAdded(Refusal.Kind.MALFORMED, "attachment-empty", "the file is empty", "choose another file");
            }
            var type = types.of(received.content());
            if (!accepted.mediaTypes().contains(type)) {
                return notAdded(
                        Refusal.Kind.MALFORMED,
                        "attachment-type",
                        "the file is %s".formatted(type),
                        "send a file of one of these types: " + String.join(", ", accepted.mediaTypes()));
            }
            var finding = scan.scan(received.content());
            return finding.scan() == null
                    ? infected(belongsTo, received, finding.found())
                    : kept(belongsTo, fileName, type, received, finding.scan());
        }
    }

    private Outcome kept(
            CaseReference belongsTo, String fileName, String type, ReceivedFile received, Attachment.Scan scanned) {
        var attachment = new Attachment(
                UUID.randomUUID(),
                belongsTo,
                withoutPath(fileName),
                type,
                received.bytes(),
                received.digest(),
                scanned,
                acting.user().knownAs(),
                // As finely as the database keeps it, so that the answer is what was stored.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        attachments.add(attachment, received.content());
        ledger.append(new AttachmentEvent.AttachmentAdded(attachment));
        return new Outcome.Added(attachment);
    }

    private Outcome infected(CaseReference belongsTo, ReceivedFile received, @Nullable String found) {
        ledger.append(new AttachmentEvent.AttachmentRefused(belongsTo, received.digest(), String.valueOf(found)));
        return notAdded(
                Refusal.Kind.AGAINST_THE_RULES,
                "attachment-scan",
                "the scan found something harmful in the file",
                "ask the sender for a clean copy");
    }

    private static Outcome tooLarge(Accepted accepted) {
        return notAdded(
                Refusal.Kind.TOO_LARGE,
                "attachment-size",
                "the file is larger than %d MB".formatted(accepted.mostBytes() / (1024 * 1024)),
                "send a smaller file, or the pages one by one");
    }

    private static Outcome notAdded(Refusal.Kind kind, String rule, String problem, String mend) {
        return new Outcome.NotAdded(new Refusal(
                kind,
                "attachment-not-taken",
                "The file was not added.",
                List.of(new Refusal.Fault("file", rule, null, problem, mend))));
    }

    // Browsers of old and some scanners send the whole path of the sender's disk.
    private static String withoutPath(String fileName) {
        var last = fileName.replaceFirst("^.*[/\\\\]", "").strip();
        var name = last.isEmpty() ? "file" : last;
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }
}
