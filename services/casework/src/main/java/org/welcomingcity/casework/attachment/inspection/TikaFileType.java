package org.welcomingcity.casework.attachment.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.Tika;
import org.welcomingcity.casework.attachment.domain.FileType;

/** Apache Tika's list of what files begin with. It gets no name and no claimed type, so that neither can mislead it. */
@ApplicationScoped
class TikaFileType implements FileType {

    private final Tika tika = new Tika();

    @Override
    public String of(InputStream content) {
        try {
            return tika.detect(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }
}
