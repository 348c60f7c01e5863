package org.welcomingcity.casework.attachment.domain;

import java.util.List;

/**
 * Which files a service takes, for one purpose.
 *
 * @param mediaTypes what a file may be by its content, such as {@code image/jpeg}
 * @param mostBytes how large it may be
 */
public record Accepted(List<String> mediaTypes, long mostBytes) {

    private static final long MEBIBYTE = 1024 * 1024;

    public Accepted {
        mediaTypes = List.copyOf(mediaTypes);
        if (mediaTypes.isEmpty() || mostBytes < 1) {
            throw new IllegalArgumentException("something has to be taken");
        }
    }

    /** Photographs: JPEG, PNG and HEIC, as cameras and telephones make them. */
    public static Accepted photographs(int mebibytes) {
        return new Accepted(List.of("image/jpeg", "image/png", "image/heic"), mebibytes * MEBIBYTE);
    }

    /** Papers: PDF, and photographs of paper. */
    public static Accepted papers(int mebibytes) {
        return new Accepted(List.of("application/pdf", "image/jpeg", "image/png", "image/heic"), mebibytes * MEBIBYTE);
    }
}
