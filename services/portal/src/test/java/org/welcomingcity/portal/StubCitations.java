package org.welcomingcity.portal;

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
 * Stands in for the citations service where only the pages are looked at. It answers what a test put there, by method and
 * path, and remembers what it was asked. The journeys run against the real service.
 */
public final class StubCitations implements QuarkusTestResourceLifecycleManager {

    private static final int READ_TIMEOUT = 1_000;
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

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", StubCitations::answer);
        server.start();
        reset();
        return Map.of(
                "CITATIONS_URL",
                "http://localhost:" + server.getAddress().getPort(),
                "quarkus.rest-client.citations.read-timeout",
                String.valueOf(READ_TIMEOUT),
                // Another service's tests may run beside these.
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Back to the answers of {@link Fixtures}. */
    static void reset() {
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

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        var query = exchange.getRequestURI().getRawQuery();
        ASKED.add(new Asked(
                exchange.getRequestMethod(),
                path,
                query == null ? "" : query,
                body,
                Map.copyOf(exchange.getRequestHeaders())));
        var kept = exchange.getRequestMethod().equals("PUT") && path.startsWith("/api/v1/drafts/")
                ? new Answer(
                        200, "{\"savedAt\": \"2026-03-05T19:12:00Z\", \"expiresAt\": \"2026-03-12T19:12:00Z\"}", "")
                : null;
        var answer = ANSWERS.getOrDefault(
                exchange.getRequestMethod() + " " + path,
                kept != null
                        ? kept
                        : new Answer(404, Fixtures.problem("not-found", 404, "There is nothing at this address."), ""));
        if (answer.status() == SILENT) {
            LockSupport.parkNanos(Duration.ofMillis(2 * READ_TIMEOUT).toNanos());
        }
        if (answer.status() < 0) {
            exchange.close();
            return;
        }
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        if (!answer.etag().isEmpty()) {
            exchange.getResponseHeaders().set("ETag", answer.etag());
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
