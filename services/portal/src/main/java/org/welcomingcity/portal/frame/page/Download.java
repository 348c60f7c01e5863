package org.welcomingcity.portal.frame.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;

/** A file that a service made, handed on as it comes. */
public final class Download {

    private Download() {}

    /** A file to be saved under a name. */
    public static Response download(InputStream file, String type, String name) {
        StreamingOutput body = out -> {
            try (file) {
                file.transferTo(out);
            }
        };
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
