package org.welcomingcity.casework.attachment.domain;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.kernel.CaseReference;

/** The files of all cases of a service. */
public interface Attachments {

    /** Keeps a file; its content is read once, to its end. */
    void add(Attachment attachment, InputStream content);

    /** The files of a case, in the order in which they were added. */
    List<Attachment> of(CaseReference belongsTo);

    /** The file of that id, if it belongs to the case. */
    Optional<Attachment> of(CaseReference belongsTo, UUID id);

    /** What is in the file, read part by part; never all of it in memory. */
    InputStream content(UUID id);
}
