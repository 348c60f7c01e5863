package org.welcomingcity.reporting.stateexport.domain;

import java.io.InputStream;
import java.util.UUID;

/** The files that were received, kept until their last line was read. */
public interface ReceivedFiles {

    /** Keeps a part of the file, numbered from 0. */
    void add(UUID job, int number, byte[] bytes);

    /** The file from its beginning, read part by part. */
    InputStream of(UUID job);
}
