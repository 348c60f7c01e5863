package org.welcomingcity.load.citations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Officers who issue one citation after the other, each on a connection and under a token of their own. */
final class Officers {

    private static final String STOP = """
            {
              "occurredAt": "%s",
              "location": {"description": "Massachusetts Avenue near the library"},
              "driver": {"familyName": "Sample", "givenNames": "Robin"},
              "vehicle": {"plate": {"jurisdiction": "MA", "characters": "1ABC23"}},
              "facts": {
                "licence": "NONE",
                "identityEstablished": true,
                "vehicle": {
                  "registered": true,
                  "insured": true,
                  "platesRevoked": false,
                  "evidence": false,
                  "passenger": "NONE",
                  "opportunity": "NOT_GIVEN",
                  "locationSafe": true,
                  "mayStayParked": false,
                  "alternative": "NONE"
                }
              },
              "violations": [{"offence": "90-10", "disposition": "CRIMINAL"}],
              "choice": {"person": "SUMMONS", "vehicle": "WAITING"}
            }
            """;

    private final URI address;
    private final SignedTokens tokens;

    Officers(String url, SignedTokens tokens) {
        this.address = URI.create(url + "/api/v1/stops");
        this.tokens = tokens;
    }

    /**
     * What came of it.
     *
     * @param perSecond citations a second
     * @param p50 half of them took no longer, in milliseconds
     * @param p95 and of twenty, nineteen
     */
    record Issued(double perSecond, double p50, double p95) {}

    /** Issues for so many seconds over so many connections. */
    Issued issueFor(int seconds, int connections) throws InterruptedException {
        var begun = System.nanoTime();
        var end = begun + Duration.ofSeconds(seconds).toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var working = threads.invokeAll(IntStream.range(0, connections)
                    .<Callable<long[]>>mapToObj(officer -> () -> issueUntil(end, tokens.officer("load." + officer)))
                    .toList());
            var took = working.stream()
                    .map(Officers::of)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            var whole = (System.nanoTime() - begun) / 1e9;
            return new Issued(took.length / whole, took[took.length / 2] / 1e6, took[(int) (took.length * 0.95)] / 1e6);
        }
    }

    /** Issues one. */
    void issueOne() throws IOException, InterruptedException {
        try (var connection = connection()) {
            send(connection, tokens.officer("load.0"));
        }
    }

    private long[] issueUntil(long end, String token) throws IOException, InterruptedException {
        var took = LongStream.builder();
        try (var connection = connection()) {
            while (System.nanoTime() < end) {
                var begun = System.nanoTime();
                send(connection, token);
                took.add(System.nanoTime() - begun);
            }
        }
        return took.build().toArray();
    }

    private static HttpClient connection() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private void send(HttpClient connection, String token) throws IOException, InterruptedException {
        var answer = connection.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(stop()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("A stop was answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    private static String stop() {
        return STOP.formatted(OffsetDateTime.now(ZoneId.of("America/New_York"))
                .minusMinutes(10)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    private static long[] of(Future<long[]> working) {
        try {
            return working.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
