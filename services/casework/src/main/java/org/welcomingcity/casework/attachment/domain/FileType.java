package org.welcomingcity.casework.attachment.domain;

import java.io.InputStream;

/** Says what a file is by what is in it. */
public interface FileType {

    /** The media type, such as {@code image/jpeg}; {@code application/octet-stream} where it is nothing known. */
    String of(InputStream content);
}
