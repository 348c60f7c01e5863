package org.welcomingcity.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.welcomingcity.ledger.note.Cosigner;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.ConsistencyProof;
import org.welcomingcity.ledger.tree.TreeHash;

/** An outside party that answers as C2SP's tlog-witness has it. The city's own is in {@code deploy/ledger-check-cli}. */
final class CosigningWitness implements AutoCloseable {

    final List<String> asked = new ArrayList<>();
    final Cosigner cosigner;
    private final KeyPair keys;
    private final HttpServer server;
    private TreeHead known;
    private String cosigned = "";

    CosigningWitness() throws IOException, GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        cosigner = new Cosigner(
                "outside", VerifierKey.of("outside", keys.getPublic()).key());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/latest", exchange -> say(exchange, known == null ? 404 : 200, cosigned));
        server.createContext("/add-checkpoint", this::add);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    TlogWitness client() {
        return new TlogWitness(address(), Cosigner.parse(cosigner.toString()));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void add(HttpExchange exchange) throws IOException {
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(request);
        var parts = request.split("\n\n", 2);
        var lines = Arrays.asList(parts[0].split("\n"));
        var old = Long.parseLong(lines.getFirst().substring(4));
        var head = TreeHead.parse(parts[1]);
        var size = known == null ? 0 : known.size();
        if (old != size) {
            say(exchange, 409, size + "\n");
            return;
        }
        var proof =
                lines.subList(1, lines.size()).stream().map(TreeHash::ofBase64).toList();
        var root = known == null ? TreeHash.OF_NOTHING : known.root();
        if (old > head.size() || !new ConsistencyProof(old, head.size(), proof).proves(root, head.root())) {
            say(exchange, 422, "not a continuation\n");
            return;
        }
        known = head;
        var line = line(head);
        cosigned = head.note() + line;
        say(exchange, 200, line);
    }

    private String line(TreeHead head) {
        try {
            var at = Instant.parse("2026-11-26T12:00:00Z");
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(Cosigner.message(head.text(), at));
            return cosigner.line(at, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
