package org.welcomingcity.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import org.welcomingcity.ledger.note.TreeHead;

/** Posts heads to an address, as their notes; whatever it answers with 200 to 299 is its acknowledgement, and is kept. */
final class HttpWitness implements Witness {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HUNDRED = 100;
    private static final int TAKEN = 2;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    HttpWitness(URI address) {
        this.address = address;
    }

    @Override
    public Answer send(TreeHead head, Connection ledger) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(head.note()))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / HUNDRED != TAKEN) {
            throw new IOException("it answered %d".formatted(answer.statusCode()));
        }
        return new Answer(true, "%d %s".formatted(answer.statusCode(), answer.body()));
    }
}
