package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.TreeHash;

/** A ledger kept by hand, as docs/ledger.md describes it, and its export as lines that a test may then be at. */
final class Ledger {

    static final String ORIGIN = "welcoming-city.example/citations";
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<String> lines = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    private final Frontier tree = Frontier.empty();
    private final List<TreeHash> batch = new ArrayList<>();
    private final boolean withPrints;
    private KeyPair signing = newKey();
    private KeyPair due = signing;
    private final String firstKey = verifierKey(signing);
    private int heads;

    private Ledger(boolean withPrints) {
        this.withPrints = withPrints;
    }

    static Ledger begun() {
        var ledger = new Ledger(true);
        ledger.keyEntry("introduced", Map.of("verifierKey", ledger.firstKey));
        return ledger;
    }

    /** One whose heads are older than the line with the leaves. */
    static Ledger begunLongAgo() {
        var ledger = new Ledger(false);
        ledger.keyEntry("introduced", Map.of("verifierKey", ledger.firstKey));
        return ledger;
    }

    /** With that many entries more, sealed so many at a time. */
    Ledger grown(int entries, int atATime) {
        for (var i = 1; i <= entries; i++) {
            append(event(tree.size() + 1, "citation.issued", Map.of()));
            if (i % atATime == 0 || i == entries) {
                seal();
            }
        }
        return this;
    }

    /** With another signing key from the head after the next on. */
    Ledger rotated() {
        var next = newKey();
        keyEntry("rotated", Map.of("verifierKey", verifierKey(next), "previous", verifierKey(signing)));
        due = next;
        return this;
    }

    private void keyEntry(String how, Map<String, String> key) {
        append(event(tree.size() + 1, "ledger.key-" + how, Map.of("details", key)));
    }

    void append(String event) {
        var leaf = TreeHash.ofLeaf(event.getBytes(StandardCharsets.UTF_8));
        tree.append(leaf);
        batch.add(leaf);
        lines.add(json("kind", "entry", "position", tree.size(), "event", event));
    }

    static String event(long number, String action, Map<String, Object> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("action", action);
        data.put("outcome", "DONE");
        data.put("reason", "Caf\u00e9 owner moved it, who? \ud83d\ude97 line\nbreak \"quoted\"");
        data.putAll(more);
        return json(
                "specversion",
                "1.0",
                "id",
                "00000000-0000-7000-8000-%012d".formatted(number),
                "source",
                "urn:welcoming-city:citations",
                "type",
                "org.welcomingcity." + action + ".v1",
                "subject",
                action.startsWith("ledger.") ? "ledger/signing-key" : "citation/C%07d".formatted(number),
                "time",
                "2026-11-23T15:04:05.123Z",
                "datacontenttype",
                "application/json",
                "data",
                data);
    }

    private void seal() {
        var note = note(tree.size(), tree.root(), batch, signing);
        heads++;
        notes.add(note);
        lines.add(json("kind", "head", "size", tree.size(), "note", note));
        batch.clear();
        signing = due;
    }

    String note(long size, TreeHash root, List<TreeHash> added, KeyPair key) {
        var prints = ByteBuffer.allocate(6 * added.size());
        added.forEach(leaf -> prints.put(leaf.bytes(), 0, 6));
        var text = ORIGIN + "\n" + size + "\n" + root.base64() + "\ntime 2026-11-23T15:04:05.123Z\n"
                + (withPrints ? "leaves " + Base64.getEncoder().encodeToString(prints.array()) + "\n" : "");
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            var signed =
                    ByteBuffer.allocate(68).put(hash(key)).put(signature.sign()).array();
            return text + "\n\u2014 " + ORIGIN + " " + Base64.getEncoder().encodeToString(signed) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String firstKey() {
        return firstKey;
    }

    /** The export as it would come over the API. */
    List<String> export() {
        var export = new ArrayList<String>();
        export.add(json(
                "kind",
                "ledger",
                "version",
                1,
                "origin",
                ORIGIN,
                "verifierKey",
                firstKey,
                "size",
                tree.size(),
                "exportedAt",
                "2026-11-24T00:00:00Z"));
        export.addAll(lines);
        export.add(json("kind", "end", "entries", tree.size(), "heads", heads));
        return export;
    }

    static Path written(Path file, List<String> lines) {
        try {
            return Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String json(Object... members) {
        var object = new LinkedHashMap<String, Object>();
        for (var i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] typed(KeyPair key) {
        var encoded = key.getPublic().getEncoded();
        var typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        return typed;
    }

    private static byte[] hash(KeyPair key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typed(key)), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String verifierKey(KeyPair key) {
        return ORIGIN + "+" + HexFormat.of().formatHex(hash(key)) + "+"
                + Base64.getEncoder().encodeToString(typed(key));
    }
}
