package org.welcomingcity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.machine.Trouble;

/** A department's computer system: it has a client of its own at Keycloak, and asks for a token when it needs one. */
final class DepartmentSystem {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final InstantSource clock = InstantSource.system();
    private final LocalCity city;
    private final String clientId;
    private String token = "";
    private Instant renewAt = Instant.EPOCH;

    DepartmentSystem(LocalCity city, String clientId) {
        this.city = city;
        this.clientId = clientId;
    }

    /**
     * Posts a body and returns the answer's.
     *
     * @param key the idempotency key; null for one of its own
     * @throws Trouble when the service refuses it
     */
    JsonNode post(String url, String type, @Nullable String key, String body) throws IOException, InterruptedException {
        var answer = send("POST", url, type, key, null, body);
        if (answer.statusCode() / 100 != 2) {
            throw new Trouble(
                    "%s was refused at %s with status %d: %s"
                            .formatted(clientId, url, answer.statusCode(), answer.body()),
                    "Start with --no-demo, or begin anew with --reset.");
        }
        return JSON.readTree(answer.body());
    }

    /**
     * Changes what was read before.
     *
     * @param key the idempotency key
     * @param state the state that was read, as an entity tag
     * @return the answer, whatever it is
     */
    HttpResponse<String> change(String url, String key, String state, String body)
            throws IOException, InterruptedException {
        return send("POST", url, "application/json", key, state, body);
    }

    /** The same where one thing takes the place of another. */
    HttpResponse<String> put(String url, String state, String body) throws IOException, InterruptedException {
        return send("PUT", url, "application/json", null, state, body);
    }

    /** What is at an address; nothing where it cannot be read. */
    JsonNode read(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .GET()
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.nullNode();
    }

    /** The state of something, as an entity tag; empty where there is none to be had. */
    Optional<String> stateOf(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .GET()
                .build();
        return http.send(request, BodyHandlers.discarding()).headers().firstValue("ETag");
    }

    private HttpResponse<String> send(
            String method, String url, String type, @Nullable String key, @Nullable String state, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .header(
                        "Idempotency-Key",
                        key == null ? java.util.UUID.randomUUID().toString() : key)
                .method(method, BodyPublishers.ofString(body));
        if (state != null) {
            request.header("If-Match", state);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        if (clock.instant().isBefore(renewAt)) {
            return token;
        }
        var form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(city.clientSecret(clientId));
        var request = HttpRequest.newBuilder(URI.create(city.tokenUrl()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Trouble(
                    "Keycloak gave %s no token: %s".formatted(clientId, answer.body()),
                    "Begin anew with --reset: the realm of this data directory is not the one of this checkout.");
        }
        var granted = JSON.readTree(answer.body());
        token = granted.path("access_token").asText();
        renewAt =
                clock.instant().plusSeconds(granted.path("expires_in").asLong()).minus(MARGIN);
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
