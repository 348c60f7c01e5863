package org.welcomingcity.casework.attachment.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.welcomingcity.casework.attachment.application.ReadAttachment;

/** Hands a file out: to be kept, never to be run or shown as a page of ours. */
public final class AttachmentDownload {

    private AttachmentDownload() {}

    /** The answer; the content is sent while it is read. */
    public static Response of(ReadAttachment.File file) {
        var attachment = file.attachment();
        StreamingOutput content = out -> {
            try (var in = file.content()) {
                in.transferTo(out);
            }
        };
        return Response.ok(content)
                .type(attachment.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    // RFC 6266: a plain name for old programs, and the real one in UTF-8.
    private static String disposition(String fileName) {
        var plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        var real = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, real);
    }
}
