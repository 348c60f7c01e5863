package org.welcomingcity.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.welcomingcity.local.machine.Trouble;

/**
 * Where the realm believes the portal to be. The import only says so at the first start; when the portal moves to
 * another port later, Keycloak would refuse to send anybody back to it.
 */
final class PortalAddress {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path remembered;
    private final KeycloakServer server;

    PortalAddress(Path remembered, KeycloakServer server) {
        this.remembered = remembered;
        this.server = server;
    }

    /** Tells the realm, if it last heard otherwise. */
    void mustBe(String address) throws InterruptedException {
        try {
            if (Files.exists(remembered)) {
                var before = Files.readString(remembered).strip();
                if (before.equals(address)) {
                    return;
                }
                move(before, address);
            }
            Files.writeString(remembered, address);
        } catch (IOException e) {
            throw new Trouble(
                    "Keycloak could not be told that the portal is now at " + address + ": " + e.getMessage() + ".",
                    "Start with the --portal-port of last time, or change the client portal in Keycloak's console.",
                    e);
        }
    }

    private void move(String before, String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var token = "Bearer "
                    + ask(
                                    http,
                                    HttpRequest.newBuilder(URI.create(server.adminTokenUrl()))
                                            .header("Content-Type", "application/x-www-form-urlencoded")
                                            .POST(HttpRequest.BodyPublishers.ofString(credentials())))
                            .path("access_token")
                            .asText();
            var found = ask(
                    http,
                    HttpRequest.newBuilder(URI.create(server.clientsUrl() + "?clientId=portal"))
                            .header("Authorization", token));
            var portal = (ObjectNode) found.path(0);
            var moved = portal.toString()
                    .replace('"' + before + '"', '"' + address + '"')
                    .replace('"' + before + '/', '"' + address + '/');
            ask(
                    http,
                    HttpRequest.newBuilder(URI.create(server.clientsUrl() + "/"
                                    + portal.path("id").asText()))
                            .header("Authorization", token)
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(moved)));
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
