package org.welcomingcity.portal.frame.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where addresses lead that nothing else answers. */
@Path("/not-found")
@Produces(MediaType.TEXT_HTML)
public class NotFoundPage {

    private static final int NOT_FOUND = 404;

    void register(@Observes Router router) {
        router.errorHandler(NOT_FOUND, context -> {
            if (context.normalizedPath().equals("/not-found")) {
                context.response().setStatusCode(NOT_FOUND).end();
            } else {
                context.reroute(HttpMethod.GET, "/not-found");
            }
        });
    }

    @GET
    @PermitAll
    public String notFound() {
        throw new NotFoundException();
    }
}
