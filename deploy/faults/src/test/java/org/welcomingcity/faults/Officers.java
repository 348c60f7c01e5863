package org.welcomingcity.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Officers who record stops one after the other and do not give up: whatever the answer, and if there is none, each sends the
 * same stop under the same key again until it is acknowledged.
 */
final class Officers implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"(C[0-9]{7})\"");
    private static final String STOP = """
            {
              "occurredAt": "2026-03-05T14:10:00-05:00",
              "lateReason": "The device was without a connection until today.",
              "officer": "417",
              "location": {"node": 11},
              "driver": {"familyName": "Overbury", "givenNames": "Lee"},
              "vehicle": {"plate": {"jurisdiction": "MA", "characters": "9XYZ87"}},
              "facts": {
                "licence": "NONE",
                "identityEstablished": true,
                "vehicle": {
                  "registered": true, "insured": true, "platesRevoked": false, "evidence": false,
                  "passenger": "NONE", "opportunity": "DECLINED", "locationSafe": true, "mayStayParked": true
                }
              },
              "violations": [{"offence": "90-10", "disposition": "CRIMINAL"}],
              "choice": {"person": "SUMMONS", "vehicle": "LEAVE_PARKED"}
            }
            """;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> urls;
    private final Supplier<String> token;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> otherAnswers = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean working = true;
    private volatile String current;

    /**
     * Begins.
     *
     * @param howMany officers at once
     * @param urls of the replicas, taken in turn
     * @param token a fresh token
     */
    Officers(int howMany, List<String> urls, Supplier<String> token) {
        this.urls = urls;
        this.token = token;
        this.current = token.get();
        for (var officer = 0; officer < howMany; officer++) {
            threads.execute(() -> {
                while (working) {
                    record();
                }
            });
        }
    }

    private void record() {
        var key = UUID.randomUUID().toString();
        var end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < end) {
            var answer = send(key);
            if (answer != null) {
                acknowledged.put(key, answer);
                return;
            }
            pause();
        }
        note("given up");
    }

    private @org.jspecify.annotations.Nullable String send(String key) {
        var url = urls.get(Math.floorMod(turn.getAndIncrement(), urls.size()));
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(url + "/api/v1/stops"))
                            .timeout(Duration.ofSeconds(3))
                            .header("Authorization", "Bearer " + current)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString(STOP))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                var number = NUMBER.matcher(answer.body());
                if (number.find()) {
                    return number.group(1);
                }
                note("201 without a number");
            } else {
                note(Integer.toString(answer.statusCode()));
                if (answer.statusCode() == 401) {
                    current = token.get();
                }
            }
        } catch (IOException lost) {
            note(lost.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private void note(String what) {
        otherAnswers.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The numbers of all stops that were acknowledged, one for each key. */
    List<String> numbers() {
        return List.copyOf(acknowledged.values());
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** What they met besides acknowledgements. */
    Map<String, Long> otherAnswers() {
        var counts = new TreeMap<String, Long>();
        otherAnswers.forEach((what, count) -> counts.put(what, count.sum()));
        return counts;
    }

    /** Has everybody finish the stop in hand, which is to be acknowledged yet. */
    @Override
    public void close() {
        working = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(4, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the officers do not finish");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
