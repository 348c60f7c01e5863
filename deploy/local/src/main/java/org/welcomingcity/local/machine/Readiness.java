package org.welcomingcity.local.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Waits until a child says over HTTP that it is ready. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    /** @throws Trouble when the child ends first, or never becomes ready */
    public static void await(Child child, URI health) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!child.isAlive()) {
                throw child.ended();
            }
            if (isReady(health)) {
                return;
            }
            Thread.sleep(200);
        }
        throw child.notReady(PATIENCE.toSeconds());
    }

    private static boolean isReady(URI health) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
