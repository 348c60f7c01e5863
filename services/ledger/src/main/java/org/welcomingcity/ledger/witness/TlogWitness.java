package org.welcomingcity.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomingcity.ledger.note.Cosigner;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.seal.KeyEntries;
import org.welcomingcity.ledger.seal.SealedNodes;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledger.tree.TreeProofs;

/**
 * A witness that speaks C2SP's tlog-witness: it is told which tree it knows, gets the proof that ours continues it, and
 * cosigns. What it knows already it is asked for beside that, so that we find out when ours does not continue it.
 */
final class TlogWitness implements Witness {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TAKEN = 200;
    private static final int KNOWS_ANOTHER_SIZE = 409;
    private static final int NOTHING_YET = 404;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;
    private final Cosigner cosigner;
    private long known;

    TlogWitness(URI address, Cosigner cosigner) {
        this.address = address.toString().replaceAll("/+$", "");
        this.cosigner = cosigner;
    }

    /** The newest head that it cosigned for a ledger; empty where it never saw the ledger. */
    Optional<TreeHead> newest(String origin) throws IOException, InterruptedException {
        var answer = ask(HttpRequest.newBuilder(
                URI.create(address + "/latest?origin=" + URLEncoder.encode(origin, StandardCharsets.UTF_8))));
        if (answer.statusCode() == NOTHING_YET) {
            return Optional.empty();
        }
        if (answer.statusCode() != TAKEN) {
            throw new IOException("it answered %d".formatted(answer.statusCode()));
        }
        try {
            var end = answer.body().lastIndexOf("\u2014 ");
            var head = TreeHead.parse(answer.body().substring(0, Math.max(end, 0)));
            if (cosigner.cosigned(head.text(), answer.body().substring(end)).isEmpty()) {
                throw new IOException("what it has is not cosigned by " + cosigner.name());
            }
            return Optional.of(head);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new IOException("what it has is no tree head", e);
        }
    }

    @Override
    public Answer send(TreeHead head, Connection ledger) throws IOException, InterruptedException {
        var answer = add(head, ledger);
        if (answer.statusCode() == NOTHING_YET && isIntroduced(head, ledger)) {
            answer = add(head, ledger);
        }
        if (answer.statusCode() == KNOWS_ANOTHER_SIZE) {
            known = sizeOf(answer.body());
            if (known > head.size()) {
                throw new IOException(
                        "it knows %d entries, and here are %d: the end was cut off".formatted(known, head.size()));
            }
            answer = add(head, ledger);
        }
        if (answer.statusCode() != TAKEN) {
            throw new IOException("it answered %d: %s"
                    .formatted(answer.statusCode(), answer.body().strip()));
        }
        var line = answer.body();
        if (cosigner.cosigned(head.text(), line).isEmpty()) {
            throw new IOException("its answer is not its cosignature");
        }
        known = head.size();
        return new Answer(true, line.strip());
    }

    // A witness of ours believes the first key that comes with a ledger; whoever runs another one tells it beforehand.
    private boolean isIntroduced(TreeHead head, Connection ledger) throws IOException, InterruptedException {
        try {
            for (var entry : KeyEntries.all(ledger)) {
                if (head.isSignedBy(entry.key())) {
                    return ask(HttpRequest.newBuilder(URI.create(address + "/watch"))
                                            .POST(HttpRequest.BodyPublishers.ofString(
                                                    entry.key().toString())))
                                    .statusCode()
                            == TAKEN;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IOException("the ledger's keys could not be read", e);
        }
    }

    private HttpResponse<String> add(TreeHead head, Connection ledger) throws IOException, InterruptedException {
        var proof = known == 0 || known >= head.size()
                ? ""
                : new TreeProofs(new SealedNodes(ledger))
                        .consistency(known, head.size()).path().stream()
                                .map(TreeHash::base64)
                                .map(hash -> hash + "\n")
                                .collect(Collectors.joining());
        return ask(HttpRequest.newBuilder(URI.create(address + "/add-checkpoint"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString("old " + known + "\n" + proof + "\n" + head.note())));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long sizeOf(String body) throws IOException {
        try {
            return Long.parseLong(body.strip());
        } catch (NumberFormatException e) {
            throw new IOException("it does not say which size it knows", e);
        }
    }
}
