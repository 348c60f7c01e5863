package org.welcomingcity.platform.telemetry;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request its id before anybody looks at it, so that whoever is turned away at the door gets one as well. */
@ApplicationScoped
class RequestIds {

    /** Filters with a higher number come first. */
    private static final int FIRST = 2000;

    // What a caller sends ends up in the log, so only harmless characters are taken over.
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void watch(@Observes Filters filters) {
        filters.register(
                http -> {
                    var id = idFor(http.request());
                    http.put(RequestId.HEADER, id);
                    http.response().putHeader(RequestId.HEADER, id);
                    http.next();
                },
                FIRST);
    }

    private static String idFor(HttpServerRequest request) {
        var sent = request.getHeader(RequestId.HEADER);
        return sent != null && USABLE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
