package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Sends to a service what a form holds; throws as {@link ServiceAnswers} says. */
@ApplicationScoped
public class ServiceCalls {

    private final SendingApi api;
    private final String service;

    ServiceCalls(
            @RestClient SendingApi api, @ConfigProperty(name = "quarkus.rest-client.citations.url") String service) {
        this.api = api;
        this.service = service;
    }

    /**
     * Sends it.
     *
     * @param method {@code POST} or {@code PUT}
     * @param path the path at the service, from its root
     * @param state the state that was seen (If-Match); null where none matters
     * @param key the key under which it is done once (Idempotency-Key); null where it can be sent again as it is
     * @param body what is sent, under the names of the API
     */
    public void send(
            String method, String path, @Nullable String state, @Nullable String key, Map<String, Object> body) {
        var address = service + path;
        ServiceAnswers.ask(() -> switch (method) {
            case "POST" -> api.post(address, state, key, body);
            case "PUT" -> api.put(address, state, key, body);
            default -> throw new IllegalArgumentException("nothing is sent by " + method);
        });
    }
}
