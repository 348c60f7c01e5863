package org.welcomingcity.ledgerwitness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;

/**
 * The witness as a process: {@code DIRECTORY PORT NAME}, on the loopback address. It answers {@code POST /add-checkpoint} as
 * tlog-witness has it, {@code GET /latest?origin=}, {@code POST /watch} with a ledger's key (the first one of a ledger is
 * believed, no other), and {@code GET /ready}.
 */
public final class Main {

    private static final int LONGEST = 256 * 1024;

    private final WitnessBook book;

    private Main(WitnessBook book) {
        this.book = book;
    }

    /** Runs until it is ended. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Usage: DIRECTORY PORT NAME");
            System.exit(2);
        }
        var book = WitnessBook.open(Path.of(arguments[0]), arguments[2], true, Clock.systemUTC());
        start(book, Integer.parseInt(arguments[1]));
        System.out.println("witness " + book.self());
    }

    /** Begins to answer. */
    static HttpServer start(WitnessBook book, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new Main(book)::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "POST /add-checkpoint" -> add(exchange);
                case "POST /watch" -> watch(exchange);
                case "GET /latest" -> latest(exchange);
                case "GET /ready" -> say(exchange, 200, "text/plain", book.self() + "\n");
                default -> say(exchange, 404, "text/plain", "there is nothing here\n");
            }
        }
    }

    private void add(HttpExchange exchange) throws IOException {
        switch (book.add(sent(exchange))) {
            case WitnessBook.Outcome.Cosigned cosigned -> say(exchange, 200, "text/plain", cosigned.line());
            case WitnessBook.Outcome.KnownSize known -> say(exchange, 409, "text/x.tlog.size", known.size() + "\n");
            case WitnessBook.Outcome.Refused refused ->
                say(exchange, refused.status(), "text/plain", refused.why() + "\n");
        }
    }

    private void watch(HttpExchange exchange) throws IOException {
        try {
            var taken = book.watch(sent(exchange));
            say(exchange, taken ? 200 : 403, "text/plain", taken ? "watched\n" : "another key is known for it\n");
        } catch (IllegalArgumentException e) {
            say(exchange, 400, "text/plain", "not a ledger's key\n");
        }
    }

    private void latest(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        if (query == null || !query.startsWith("origin=")) {
            say(exchange, 400, "text/plain", "which ledger? origin=\n");
            return;
        }
        var newest = book.newest(URLDecoder.decode(query.substring("origin=".length()), StandardCharsets.UTF_8));
        say(exchange, newest.isPresent() ? 200 : 404, "text/plain", newest.orElse("nothing was seen of it yet\n"));
    }

    private static String sent(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private static void say(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
