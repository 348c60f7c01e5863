package org.welcomingcity.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Keycloak's admin API, for what an import does not do: the realm is asked, and told, after its first start. */
final class RealmAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakServer server;

    RealmAdmin(KeycloakServer server) {
        this.server = server;
    }

    /** What is at an address below the realm. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder());
    }

    /** Puts something there in place of what there was. */
    void put(String path, String json) throws IOException, InterruptedException {
        send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private JsonNode send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var token = ask(
                            http,
                            HttpRequest.newBuilder(URI.create(server.adminTokenUrl()))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(credentials())))
                    .path("access_token")
                    .asText();
            return ask(
                    http, request.uri(URI.create(server.adminUrl() + path)).header("Authorization", "Bearer " + token));
        }
    }

    private String credentials() {
        return "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMIN + "&password="
                + URLEncoder.encode(server.adminPassword(), StandardCharsets.UTF_8);
    }

    private static JsonNode ask(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("it answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
