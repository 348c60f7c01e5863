package org.welcomingcity.casework.attachment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.casework.attachment.domain.Attachment;
import org.welcomingcity.casework.attachment.domain.Attachments;
import org.welcomingcity.kernel.CaseReference;

/** The files of a case, by name and size. */
@ApplicationScoped
public class ListAttachments {

    private final Attachments attachments;

    ListAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    /** All of them, in the order in which they were added; whether the caller may see the case is for the service to say. */
    @Transactional
    public List<Attachment> of(CaseReference belongsTo) {
        return attachments.of(belongsTo);
    }
}
