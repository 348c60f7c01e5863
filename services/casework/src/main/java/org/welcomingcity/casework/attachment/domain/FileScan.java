package org.welcomingcity.casework.attachment.domain;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks through a file before it is kept, for what must not be handed on. */
public interface FileScan {

    /**
     * What came of it.
     *
     * @param scan what is kept with the file; null where something was found
     * @param found the name of what was found; null where nothing was
     */
    record Finding(Attachment.@Nullable Scan scan, @Nullable String found) {

        /** It was looked through, and nothing was found. */
        public static Finding nothing() {
            return new Finding(Attachment.Scan.NOTHING_FOUND, null);
        }

        /** Nobody looked. */
        public static Finding notScanned() {
            return new Finding(Attachment.Scan.NOT_SCANNED, null);
        }

        /** Something was found, and the file is not kept. */
        public static Finding of(String name) {
            return new Finding(null, name);
        }
    }

    /**
     * Looks through a file.
     *
     * @throws java.io.UncheckedIOException when the scanner does not answer; the file is not kept then
     */
    Finding scan(InputStream content);
}
