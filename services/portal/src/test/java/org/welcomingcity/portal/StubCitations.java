package org.welcomingcity.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands in for the citations and the reporting service where only the pages are looked at. It answers what a test put there, by method and
 * path, and remembers what it was asked. What is asked and what is answered must be as their published APIs have it,
 * or the next test fails. The journeys run against the real services.
 */
public final class StubCitations implements QuarkusTestResourceLifecycleManager {

    // Longer than the portal waits for a service; how long that is stands in its configuration, here as in production.
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int BROKEN_OFF = -1;
    private static final int SILENT = -2;

    /** An answer. */
    record Answer(int status, String body, String etag) {}

    /** A request as it arrived. */
    record Asked(String method, String path, String query, String body, Map<String, List<String>> headers) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final List<String> BREACHES = new CopyOnWriteArrayList<>();
    private static volatile boolean byTheContract = true;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
        reset();
        var address = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "CITATIONS_URL",
                address,
                "REPORTING_URL",
                address,
                // Another service's tests may run beside these.
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        server.stop(0);
        mustHaveKeptTheContract();
    }

    /** Back to the answers of {@link Fixtures}. */
    static void reset() {
        mustHaveKeptTheContract();
        byTheContract = true;
        ASKED.clear();
        ANSWERS.clear();
        Fixtures.answers().forEach(ANSWERS::put);
    }

    static void answers(String methodAndPath, int status, String body) {
        ANSWERS.put(methodAndPath, new Answer(status, body, ""));
    }

    static void answers(String methodAndPath, Answer answer) {
        ANSWERS.put(methodAndPath, answer);
    }

    /** What is asked and answered may be anything, until the next {@link #reset}. */
    static void does_not_hold_anybody_to_the_contract() {
        byTheContract = false;
    }

    /** The connection breaks before anything is answered. */
    static void breaks_off(String methodAndPath) {
        ANSWERS.put(methodAndPath, new Answer(BROKEN_OFF, "", ""));
    }

    /** Nothing is answered for longer than the portal waits. */
    static void falls_silent_on(String methodAndPath) {
        ANSWERS.put(methodAndPath, new Answer(SILENT, "", ""));
    }

    /** Nothing is answered, whatever is asked. */
    static void is_down() {
        ANSWERS.replaceAll((asked, answer) -> new Answer(BROKEN_OFF, "", ""));
    }

    static List<Asked> asked(String methodAndPath) {
        return ASKED.stream()
                .filter(asked -> (asked.method() + " " + asked.path()).equals(methodAndPath))
                .toList();
    }

    /** The service would have refused the request, or could never have given the answer. */
    private static void mustHaveKeptTheContract() {
        var breaches = List.copyOf(BREACHES);
        BREACHES.clear();
        if (!breaches.isEmpty()) {
            throw new AssertionError("not as docs/api has it:\n" + String.join("\n", breaches));
        }
    }

    /** The services leave out what is not there. */
    private static Answer withoutNulls(Answer answer) throws IOException {
        return answer.body().startsWith("{")
                ? new Answer(
                        answer.status(),
                        JSON.writeValueAsString(JSON.readValue(answer.body(), Map.class)),
                        answer.etag())
                : answer;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        var query = exchange.getRequestURI().getRawQuery();
        var asked = new Asked(
                exchange.getRequestMethod(),
                path,
                query == null ? "" : query,
                body,
                Map.copyOf(exchange.getRequestHeaders()));
        ASKED.add(asked);
        var kept = exchange.getRequestMethod().equals("PUT") && path.startsWith("/api/v1/drafts/")
                ? new Answer(
                        200,
                        "{\"id\": \"" + Fixtures.DRAFT
                                + "\", \"kind\": \"STOP\", \"savedAt\": \"2026-03-05T19:12:00Z\", \"expiresAt\": \"2026-03-12T19:12:00Z\"}",
                        "")
                : null;
        var answer = withoutNulls(ANSWERS.getOrDefault(
                exchange.getRequestMethod() + " " + path,
                kept != null
                        ? kept
                        : new Answer(
                                404, Fixtures.problem("not-found", 404, "There is nothing at this address."), "")));
        if (answer.status() == SILENT) {
            LockSupport.parkNanos(SILENCE.toNanos());
        }
        if (answer.status() < 0) {
            return;
        }
        if (byTheContract && answer.status() < 400) {
            BREACHES.addAll(Contract.breaches(asked, answer));
            // The description calls both headers text, so only their form tells when one stands in the other's place.
            var state = exchange.getRequestHeaders().getFirst("If-Match");
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            if (state != null && !state.isEmpty() && !state.startsWith("\"")) {
                BREACHES.add(path + ": If-Match is no entity tag: " + state);
            }
            if (key != null && key.startsWith("\"")) {
                BREACHES.add(path + ": Idempotency-Key is an entity tag: " + key);
            }
        }
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        if (!answer.etag().isEmpty()) {
            exchange.getResponseHeaders().set("ETag", answer.etag());
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
