package org.welcomingcity.casework.attachment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.casework.attachment.domain.Attachment;
import org.welcomingcity.casework.attachment.domain.AttachmentEvent;
import org.welcomingcity.casework.attachment.domain.Attachments;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Hands a file of a case out; that it was is on the ledger. */
@ApplicationScoped
public class ReadAttachment {

    /** A file and what is in it, read part by part while it is sent. */
    public record File(Attachment attachment, InputStream content) {}

    private final Attachments attachments;
    private final Ledger ledger;

    ReadAttachment(Attachments attachments, Ledger ledger) {
        this.attachments = attachments;
        this.ledger = ledger;
    }

    /**
     * One file; whether the caller may see the case is for the service to say.
     *
     * @throws Refused when the case has no such file
     */
    @Transactional
    public File read(CaseReference belongsTo, UUID id) {
        var attachment = attachments
                .of(belongsTo, id)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-attachment",
                        "The case has no file %s.".formatted(id),
                        List.of())));
        ledger.append(new AttachmentEvent.AttachmentRead(belongsTo, id));
        return new File(attachment, attachments.content(id));
    }
}
