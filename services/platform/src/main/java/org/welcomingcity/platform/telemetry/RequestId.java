package org.welcomingcity.platform.telemetry;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The id of the request being served: the caller's own if it sent a usable one, else one of ours. */
@RequestScoped
public class RequestId {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    private final String value;

    RequestId(CurrentVertxRequest request) {
        var http = request.getCurrent();
        value = http == null ? UUID.randomUUID().toString() : of(http);
    }

    /** The id of a request, which every request has from the moment it comes in, whatever becomes of it. */
    public static String of(RoutingContext http) {
        String id = http.get(HEADER);
        return id == null ? UUID.randomUUID().toString() : id;
    }

    /** The id. */
    public String value() {
        return value;
    }
}
