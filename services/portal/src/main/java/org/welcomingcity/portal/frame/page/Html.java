package org.welcomingcity.portal.frame.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages that are answered with a status of their own. */
public final class Html {

    private Html() {}

    /** The page, under that HTTP status. */
    public static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
