package org.welcomingcity.testkit.api;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends what nobody should send to every operation that a service describes: into every variable of its address, every
 * parameter, and every field of its form, one at a time. Whatever it is, it is the sender's fault or it is taken; an answer
 * of 500 and more, or a refusal that is no problem document, is one of ours.
 */
public final class HostileWalk {

    /** For an address, as it stands there after escaping. */
    private static final List<String> IN_ADDRESSES = List.of(
            "%00",
            "a%00b",
            "%0A",
            "%E2%80%AEevil",
            "%EF%BF%BD",
            "%F0%9F%98%80",
            "%27%20or%201=1%20--",
            "-1",
            "0",
            "1e400",
            "NaN",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "99999999999999999999999999",
            "0.00",
            "%2B1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "9999-12-31T23:59:59.999999999-18:00",
            "0001-01-01T00:00:00%2B18:00",
            "0000-00-00",
            "%2B999999999-12",
            "KzI5MjI3ODk5NC0wOC0xN1QwNzoxMjo1NVp8QzAwMDAyOTc",
            cursor("2026-01-01T00:00:00Z|\u0000"),
            cursor("2026-01-01T00:00:00Z|"),
            cursor("2026-01-01T00:00:00Z|' or 1=1"),
            cursor("2026-01-01T00:00:00Z|99999999999999999999"),
            cursor("-1000000000-01-01T00:00:00Z|C0000001"),
            cursor("+1000000000-12-31T23:59:59.999999999Z|C0000001"),
            cursor("|"),
            cursor(""),
            "00000000-0000-0000-0000-000000000000",
            "..%2F..%2Fetc%2Fpasswd",
            "%25",
            "x".repeat(3_000));

    /** For a field, as JSON. */
    private static final List<String> IN_FIELDS = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u000bb\"",
            "\"\\ud800\"",
            "\"\\u202eevil\"",
            "\"\\ud83d\\ude00\"",
            "\"" + "x".repeat(5_000) + "\"",
            "true",
            "-1",
            "0",
            "0.00",
            "1e400",
            "1e-400",
            "99999999999999999999999999",
            "9223372036854775807",
            "2147483648",
            "\"0.00\"",
            "\"0\"",
            "\"-0.01\"",
            "\"99999999999999999999.99\"",
            "\"1e400\"",
            "\"NaN\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31T23:59:59.999999999-18:00\"",
            "\"0001-01-01T00:00:00+18:00\"",
            "\"0001-01-01\"",
            "\"9999-12-31\"",
            "\"P999999999Y\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "[]",
            "[null]",
            "{}",
            "[{}]",
            "[".repeat(3_000) + "]".repeat(3_000));

    private static final List<String> AS_FILES = List.of(
            "",
            "\u0000",
            "a,b\n\"unclosed",
            "=1+1,@x\n",
            "citation,at,outcome\nC0000001,+1000000000-12-31T23:59:59Z,RECEIVED\n",
            ",".repeat(2_000) + "\n" + ",".repeat(2_000),
            "\uFEFFcode\n9.02E+03\n");

    /** How many of the values a field is sent that stood in another form before; no divisor of how many values there are. */
    private static final int EVERY = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final RestAssuredConfig PATIENT = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.socket.timeout", Math.toIntExact(PATIENCE.toMillis())));

    private final Supplier<String> tokens;
    private final ThreadLocal<String> token = new ThreadLocal<>();
    private final Function<String, @Nullable String> known;
    private final JsonPath description;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger sent = new AtomicInteger();

    private HostileWalk(Supplier<String> tokens, Function<String, @Nullable String> known) {
        this.tokens = tokens;
        this.known = known;
        description = JsonPath.from(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /**
     * Walks the running service.
     *
     * @param tokens of somebody who may do everything, so that no door keeps the rest from being seen; a new one for each
     *     operation, because they run out
     * @param known a value for a variable of an address or a parameter, by its name, of something that is there; null for
     *     one of no thing
     * @return what was not as it should be, in words
     */
    public static List<String> faults(Supplier<String> tokens, Function<String, @Nullable String> known) {
        var walk = new HostileWalk(tokens, known);
        walk.all();
        if (walk.sent.get() < 100) {
            throw new IllegalStateException(
                    "only %d requests were sent: nothing was walked".formatted(walk.sent.get()));
        }
        return walk.faults;
    }

    /** An endpoint, and those fields of its form that stand in no form before it, by their path. */
    private record Endpoint(Method method, String path, Map<String, Object> operation, Set<List<Object>> ownFields) {}

    private void all() {
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        var known = new HashSet<List<Object>>();
        var endpoints = new ArrayList<Endpoint>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                endpoints.add(new Endpoint(
                        Method.valueOf(method.toUpperCase(Locale.ROOT)), path, operation, ownFields(operation, known)));
            }
        }));
        Walks.through(endpoints, endpoint -> {
            walk(endpoint);
            return List.of();
        });
    }

    private Set<List<Object>> ownFields(Map<String, Object> operation, Set<List<Object>> known) {
        var own = new HashSet<List<Object>>();
        if (contentOf(operation).get("application/json") instanceof Map<?, ?> media) {
            for (var field : fields(sample(media.get("schema"), 0))) {
                // The same part of a form is read by the same code, wherever it stands.
                if (known.add(field.subList(Math.max(0, field.size() - 2), field.size()))) {
                    own.add(field);
                }
            }
        }
        return own;
    }

    private void walk(Endpoint endpoint) {
        walk(endpoint.method(), endpoint.path(), endpoint.operation(), endpoint.ownFields());
    }

    private void walk(Method method, String path, Map<String, Object> operation, Set<List<Object>> ownFields) {
        token.set(tokens.get());
        var parameters = parameters(operation, "query");
        for (var variable : parameters(operation, "path")) {
            for (var value : IN_ADDRESSES) {
                send(method, address(path, Map.of(variable, value)), "", operation, null);
            }
        }
        for (var parameter : parameters) {
            for (var value : IN_ADDRESSES) {
                send(
                        method,
                        address(path, Map.of()),
                        parameter + "=" + value + others(parameters, parameter),
                        operation,
                        null);
            }
        }
        for (var header : List.of("If-Match", "Idempotency-Key")) {
            if (method != Method.GET) {
                for (var value :
                        List.of("\u0001", "\"99999999999999999999\"", "*", "W/\"1\"", "x".repeat(500), "\"-1\"")) {
                    sendHeader(method, address(path, Map.of()), operation, header, value);
                }
            }
        }
        var content = contentOf(operation);
        if (content.containsKey("application/json")) {
            walkForm(method, path, operation, content.get("application/json"), ownFields);
        } else if (content.containsKey("text/csv")) {
            for (var file : AS_FILES) {
                send(method, address(path, Map.of()), others(parameters, "").replaceFirst("&", ""), operation, file);
            }
        }
    }

    private void walkForm(
            Method method, String path, Map<String, Object> operation, Object media, Set<List<Object>> ownFields) {
        var good = sample(((Map<?, ?>) media).get("schema"), 0);
        var address = address(path, Map.of());
        for (var body : IN_FIELDS) {
            send(method, address, "", operation, body);
        }
        var turn = 0;
        for (var field : fields(good)) {
            for (var bad : IN_FIELDS) {
                // What another form has too was met there in full: here each value comes to some field, and each field
                // to some.
                if (ownFields.contains(field) || turn++ % EVERY == 0) {
                    send(method, address, "", operation, json(altered(good, field, bad)));
                }
            }
        }
    }

    // What may stand in the address of another parameter that this one needs.
    private String others(List<String> parameters, String but) {
        var query = new StringBuilder();
        for (var parameter : parameters) {
            var value = parameter.equals(but) ? null : known.apply(parameter);
            if (value != null) {
                query.append('&').append(parameter).append('=').append(value);
            }
        }
        return query.toString();
    }

    private String address(String path, Map<String, String> instead) {
        var address = path;
        while (address.contains("{")) {
            var name = address.substring(address.indexOf('{') + 1, address.indexOf('}'));
            var there = known.apply(name);
            var value =
                    instead.getOrDefault(name, there == null ? UUID.randomUUID().toString() : there);
            address = address.replace("{" + name + "}", value);
        }
        return address;
    }

    private void send(
            Method method, String address, String query, Map<String, Object> operation, @Nullable String body) {
        var written = address + (query.isEmpty() ? "" : "?" + query);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + written))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get());
        if (method != Method.GET) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"9999\"");
        }
        if (body != null) {
            request.header(
                    "Content-Type", contentOf(operation).keySet().iterator().next() + "; charset=UTF-8");
        }
        request.method(
                method.name(),
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        var answer = KeptConnections.answered(request.build());
        look(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse("null"),
                answer.body(),
                method,
                written,
                body);
    }

    private void sendHeader(Method method, String address, Map<String, Object> operation, String header, String value) {
        var request = given().config(PATIENT)
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(token.get())
                .header("Idempotency-Key", header.equals("Idempotency-Key") ? value : UUID.randomUUID())
                .header("If-Match", header.equals("If-Match") ? value : "\"9999\"");
        var content = contentOf(operation);
        if (content.containsKey("application/json")) {
            var media = (Map<?, ?>) content.get("application/json");
            request.contentType("application/json").body(json(sample(media.get("schema"), 0)));
        }
        var answer = request.request(method, address);
        look(
                answer.statusCode(),
                String.valueOf(answer.contentType()),
                answer.asString(),
                method,
                address + " " + header,
                value);
    }

    private void look(int status, String type, String answer, Method method, String address, @Nullable String body) {
        sent.incrementAndGet();
        if (status >= 500 || (status >= 400 && !type.startsWith("application/problem+json"))) {
            faults.add("%s %s %s: %d %s %s"
                    .formatted(method, shortened(address), shortened(body), status, type, shortened(answer)));
        }
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }

    private List<String> parameters(Map<String, Object> operation, String in) {
        var names = new ArrayList<String>();
        if (operation.get("parameters") instanceof List<?> list) {
            for (var each : list) {
                var parameter = (Map<?, ?>) each;
                if (in.equals(parameter.get("in"))) {
                    names.add(String.valueOf(parameter.get("name")));
                }
            }
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> contentOf(Map<String, Object> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? (Map<String, Object>) content
                : Map.of();
    }

    /** A form as the schema describes it, its leaves as JSON. The reader of the description is not made for several at once. */
    private synchronized Object sample(@Nullable Object described, int depth) {
        if (!(described instanceof Map<?, ?> schema) || depth > 8) {
            return "null";
        }
        if (schema.get("$ref") instanceof String reference) {
            return sample(
                    description.get("components.schemas.'" + reference.substring(reference.lastIndexOf('/') + 1) + "'"),
                    depth + 1);
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.get(choice) instanceof List<?> choices) {
                for (var one : choices) {
                    if (!(one instanceof Map<?, ?> map && "null".equals(map.get("type")))) {
                        return sample(one, depth + 1);
                    }
                }
            }
        }
        if (schema.get("enum") instanceof List<?> values && !values.isEmpty()) {
            return "\"" + values.getFirst() + "\"";
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            var form = new LinkedHashMap<String, Object>();
            properties.forEach((name, inner) -> form.put(String.valueOf(name), sample(inner, depth + 1)));
            return form;
        }
        var type = schema.get("type") instanceof List<?> types ? types.getFirst() : schema.get("type");
        return switch (String.valueOf(type)) {
            case "array" -> new ArrayList<>(List.of(sample(schema.get("items"), depth + 1)));
            case "object" -> new LinkedHashMap<>(Map.of("key", "\"value\""));
            case "integer", "number" -> "1";
            case "boolean" -> "true";
            default -> text(String.valueOf(schema.get("format")));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "\"2026-03-02\"";
            case "date-time" -> "\"2026-03-02T14:30:00-05:00\"";
            case "uuid" -> "\"" + UUID.randomUUID() + "\"";
            case "uri" -> "\"https://city.example/x\"";
            case "duration" -> "\"PT1M\"";
            default -> "\"A1\"";
        };
    }

    private static List<List<Object>> fields(Object form) {
        var fields = new ArrayList<List<Object>>();
        collect(form, List.of(), fields);
        return fields;
    }

    private static void collect(Object value, List<Object> path, List<List<Object>> fields) {
        if (!path.isEmpty()) {
            fields.add(path);
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> collect(inner, with(path, name), fields));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            collect(list.getFirst(), with(path, 0), fields);
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Object altered(@Nullable Object value, List<Object> path, String bad) {
        if (path.isEmpty()) {
            return bad;
        }
        var rest = path.subList(1, path.size());
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, Object>(map);
            copy.put(path.getFirst(), altered(map.get(path.getFirst()), rest, bad));
            return copy;
        }
        var first = value instanceof List<?> list ? list.getFirst() : null;
        return new ArrayList<>(List.of(altered(first, rest, bad)));
    }

    private static String json(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var parts = new ArrayList<String>();
                map.forEach((name, inner) -> parts.add("\"" + name + "\":" + json(inner)));
                yield "{" + String.join(",", parts) + "}";
            }
            case List<?> list -> {
                var parts = new ArrayList<String>();
                list.forEach(inner -> parts.add(json(inner)));
                yield "[" + String.join(",", parts) + "]";
            }
            case null -> "null";
            default -> value.toString();
        };
    }

    private static String cursor(String text) {
        return URLEncoder.encode(
                Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }
}
