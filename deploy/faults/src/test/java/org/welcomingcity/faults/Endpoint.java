package org.welcomingcity.faults;

import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A department's endpoint on this machine, which takes what it is sent, at once or when it is told to. */
final class Endpoint implements AutoCloseable {

    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> positions = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile CountDownLatch mayAnswer = new CountDownLatch(0);

    Endpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            positions.add(Long.toString(JsonPath.from(body).getLong("position")));
            try {
                mayAnswer.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Holds back every answer from here on. */
    void dawdle() {
        mayAnswer = new CountDownLatch(1);
    }

    /** Answers what waits, and everything after it. */
    void answer() {
        mayAnswer.countDown();
    }

    /** The id of every message, in the order in which they came. */
    List<String> ids() {
        return ids;
    }

    /** The position in every message, in the order in which they came. */
    List<String> positions() {
        return positions;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
