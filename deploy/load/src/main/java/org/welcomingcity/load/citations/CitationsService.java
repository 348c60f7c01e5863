package org.welcomingcity.load.citations;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The citations service as it runs anywhere: its program, a database, and the key of whoever signs its tokens. */
final class CitationsService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final SignedTokens tokens;

    private CitationsService(Process process, int port, SignedTokens tokens) {
        this.process = process;
        this.port = port;
        this.tokens = tokens;
    }

    /** Starts it on a database, which it migrates, with so many megabytes of memory, and waits until it is ready. */
    static CitationsService start(IssuingDatabase database, Path directory, int memory, List<String> jvm)
            throws IOException, InterruptedException {
        var program = Path.of(System.getProperty("welcoming-city.root"))
                .resolve("services/citations/target/quarkus-app/quarkus-run.jar");
        var tokens = new SignedTokens();
        var port = freePort();
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + memory + "m",
                "-Xmx" + memory + "m",
                "-XX:+UseParallelGC"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", program.toString()));
        var log = directory.resolve("citations.log");
        var starting = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // What somebody set for their own programs is not to decide over this one.
        starting.environment().remove("JAVA_TOOL_OPTIONS");
        starting.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                        Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                        Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", SignedTokens.ISSUER),
                        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.url(IssuingDatabase.NAME)),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", IssuingDatabase.SERVICE),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", IssuingDatabase.SERVICE),
                        Map.entry("QUARKUS_FLYWAY_USERNAME", IssuingDatabase.OWNER),
                        Map.entry("QUARKUS_FLYWAY_PASSWORD", IssuingDatabase.OWNER),
                        Map.entry(
                                "LEDGER_KEYS_DIRECTORY",
                                directory.resolve("keys").toString()),
                        Map.entry("CITATIONS_DRAFTS_KEY", Base64.getUrlEncoder().encodeToString(new byte[32]))));
        var service = new CitationsService(starting.start(), port, tokens);
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
        service.awaitReady(log);
        return service;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() < deadline) {
                try {
                    var ready = http.send(
                            HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                    if (ready.statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet.
                }
                Thread.sleep(200);
            }
        }
        close();
        throw new IllegalStateException("The citations service did not start:%n%s".formatted(Files.readString(log)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    SignedTokens tokens() {
        return tokens;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
