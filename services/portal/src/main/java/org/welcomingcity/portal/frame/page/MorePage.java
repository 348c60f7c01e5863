package org.welcomingcity.portal.frame.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Every place that is open to the person at the screen, on one page: what a phone has in place of the bar at the top. */
@Path("/more")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MorePage {

    @CheckedTemplate(basePath = "frame")
    static class Templates {
        private Templates() {}

        static native TemplateInstance more();
    }

    @GET
    @Authenticated
    public TemplateInstance more() {
        return Templates.more();
    }
}
