package org.welcomingcity.testkit.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.testkit.token.Tokens;

/**
 * Asks every endpoint as every role, and compares with a table kept beside the test: one line an endpoint, its method, its
 * path, and who may call it ({@code everybody}, or roles and scopes). An endpoint that the table does not have fails.
 */
public final class WhoMayCall {

    private static final List<String> ROLES = List.of(
            "officer",
            "supervisor",
            "chief",
            "citation-clerk",
            "impound-clerk",
            "records-officer",
            "solicitor",
            "council-viewer",
            "auditor",
            "administrator");

    private final String service;
    private final Map<String, Set<String>> table;

    private WhoMayCall(String service, Map<String, Set<String>> table) {
        this.service = service;
        this.table = table;
    }

    /** The table on the class path. */
    public static WhoMayCall of(String service, String resource) {
        var table = new LinkedHashMap<String, Set<String>>();
        try (var stream = WhoMayCall.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no table " + resource);
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", 3))
                    .forEach(cells ->
                            table.put(cells[0] + " " + cells[1], new TreeSet<>(List.of(cells[2].split("\\s*,\\s*")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WhoMayCall(service, table);
    }

    /** Everything that is not as the table says, in words; empty when all is well. */
    public List<String> differences() {
        var differences = new ArrayList<String>();
        var described = endpoints();
        described.keySet().stream()
                .filter(endpoint -> !table.containsKey(endpoint))
                .forEach(endpoint -> differences.add(endpoint + " is not in the table"));
        for (var endpoint : table.keySet()) {
            if (described.containsKey(endpoint)) {
                ask(endpoint, described.getOrDefault(endpoint, ""), differences);
            } else {
                differences.add(endpoint + " is in the table, and the service does not have it");
            }
        }
        return differences;
    }

    // Each endpoint with the content type it takes; JSON where it takes none.
    private static Map<String, String> endpoints() {
        JsonPath document =
                given().queryParam("format", "json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        var endpoints = new TreeMap<String, String>();
        if (paths != null) {
            paths.forEach((path, item) -> item.forEach((method, operation) -> {
                if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                    endpoints.put(method.toUpperCase(Locale.ROOT) + " " + path, contentTypeOf(operation));
                }
            }));
        }
        return endpoints;
    }

    private static String contentTypeOf(Map<String, Object> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body && body.get("content") instanceof Map<?, ?> types
                ? types.keySet().iterator().next().toString()
                : "application/json";
    }

    private void ask(String endpoint, String contentType, List<String> differences) {
        var allowed = table.getOrDefault(endpoint, Set.of());
        var open = allowed.contains("everybody");
        expect(endpoint, contentType, "nobody", null, open ? null : 401, differences);
        expect(
                endpoint,
                contentType,
                "a token for another service",
                Tokens.personFor(Set.of("some-other-service"), "stranger", "administrator"),
                401,
                differences);
        for (var role : ROLES) {
            var may = open || allowed.contains(role);
            expect(
                    endpoint,
                    contentType,
                    role,
                    Tokens.personFor(Set.of(service), "a-" + role, role),
                    may ? null : 403,
                    differences);
        }
        for (var scope : scopes()) {
            var may = open || allowed.contains(scope);
            expect(
                    endpoint,
                    contentType,
                    scope,
                    Tokens.department(service, "dept-test", scope),
                    may ? null : 403,
                    differences);
        }
    }

    private Set<String> scopes() {
        var scopes = new TreeSet<>(Set.of("unrelated:read"));
        table.values().stream()
                .flatMap(Set::stream)
                .filter(name -> name.contains(":"))
                .forEach(scopes::add);
        return scopes;
    }

    // A null status means: anything but turned away at the door, and never our own failure.
    private static void expect(
            String endpoint,
            String contentType,
            String who,
            @Nullable String token,
            @Nullable Integer status,
            List<String> differences) {
        var parts = endpoint.split(" ", 2);
        var request = given();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!parts[0].equals("GET")) {
            request.contentType(contentType).body("{}");
        }
        var answered = request.request(Method.valueOf(parts[0]), parts[1].replaceAll("\\{[^}]+}", "C9999999"))
                .statusCode();
        var asExpected = status == null ? answered != 401 && answered != 403 && answered < 500 : answered == status;
        if (!asExpected) {
            differences.add("%s as %s answered %d, expected %s"
                    .formatted(endpoint, who, answered, status == null ? "an open door" : status));
        }
    }
}
