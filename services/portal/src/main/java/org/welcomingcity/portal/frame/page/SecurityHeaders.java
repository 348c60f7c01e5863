package org.welcomingcity.portal.frame.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers every answer carries, whoever gives it: pages, static files, redirects to the sign-in and errors. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final String ASSETS = "/assets/";

    private final String contentPolicy;

    SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        contentPolicy =
                "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                        + "frame-ancestors 'none'; form-action 'self' " + originOf(realm) + "; base-uri 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    private void add(RoutingContext context) {
        var response = context.response();
        put(response, "Content-Security-Policy", contentPolicy);
        put(response, "X-Content-Type-Options", "nosniff");
        put(response, "X-Frame-Options", "DENY");
        put(response, "Referrer-Policy", "same-origin");
        put(response, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        put(response, "Cross-Origin-Opener-Policy", "same-origin");
        put(response, "Cross-Origin-Resource-Policy", "same-origin");
        put(response, "Strict-Transport-Security", "max-age=31536000");
        if (!context.normalizedPath().startsWith(ASSETS)) {
            put(response, "Cache-Control", "no-store");
        }
        context.next();
    }

    private static void put(HttpServerResponse response, String name, String value) {
        response.putHeader(name, value);
    }

    private static String originOf(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
