package org.welcomingcity.load.ledger;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/**
 * How long {@code deploy/ledger-check} takes: writes an export of a million entries, sealed a hundred at a time, and checks it
 * in a JVM of its own, start included. Options: {@code --entries N --batch N --times N}.
 */
final class CheckBenchmark implements Run {

    private static final String ORIGIN = "welcoming-city.example/load";
    private static final JsonFactory JSON = new JsonFactory();
    /** For a million entries. */
    private static final double MOST_SECONDS = 15;

    @Override
    public Figures run(Options options) throws Exception {
        var entries = options.number("--entries", 1_000_000);
        var batch = options.number("--batch", 100);
        var times = options.number("--times", 3);
        var export = Files.createTempFile("ledger", ".ndjson");
        try {
            write(export, entries, batch);
            System.out.printf(
                    "%,d entries, %,d heads, %,d MB, %d cores%n",
                    entries,
                    (entries + batch - 1) / batch,
                    Files.size(export) >> 20,
                    Runtime.getRuntime().availableProcessors());
            var slowest = 0.0;
            for (var i = 0; i < times; i++) {
                slowest = Math.max(slowest, check(export));
            }
            return new Figures()
                    .atMost(
                            "check of %,d entries, slowest of %d".formatted(entries, times),
                            slowest,
                            "s",
                            MOST_SECONDS * Math.max(1, entries / 1_000_000.0));
        } finally {
            Files.delete(export);
        }
    }

    private static double check(Path export) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.welcomingcity.ledgercheck.Main",
                        export.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the export was not verified");
        }
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        System.out.printf("checked in %.2f s%n", seconds);
        return seconds;
    }

    private static void write(Path file, int entries, int batch) throws IOException, GeneralSecurityException {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var tree = Frontier.empty();
        var added = new ArrayList<TreeHash>();
        var heads = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            line(out, "ledger", "version", 1L, "origin", ORIGIN, "verifierKey", verifierKey(key), "size", (long)
                    entries);
            for (var i = 1; i <= entries; i++) {
                var event = event(i);
                var leaf = TreeHash.ofLeaf(event.getBytes(StandardCharsets.UTF_8));
                tree.append(leaf);
                added.add(leaf);
                line(out, "entry", "position", (long) i, "event", event);
                if (added.size() == batch || i == entries) {
                    line(out, "head", "size", (long) i, "note", note(tree, added, key));
                    added.clear();
                    heads++;
                }
            }
            line(out, "end", "entries", (long) entries, "heads", (long) heads);
        }
    }

    // As long as an entry that was appended by a service: some 700 bytes.
    private static String event(int number) {
        return """
                {"specversion":"1.0","id":"0199a3c0-0000-7000-8000-%012x","source":"urn:welcoming-city:citations",\
                "type":"org.welcomingcity.citation.issued.v1","subject":"citation/C%07d","time":"2026-11-23T15:04:05.%06dZ",\
                "datacontenttype":"application/json","data":{"action":"citation.issued","outcome":"DONE",\
                "actor":{"subject":"5f0c7a34-6c0a-4d21-9f5e-3c1f6a1b%04x","name":"officer.%d","roles":["officer"],\
                "client":"portal","department":"police"},"decision":{"pack":"cambridge-ma@2020-02-10",\
                "digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","rows":["c90c-3-a","c2129-040-e"]},\
                "requestId":"0199a3c0-7e11-4c1d-9d6b-%012x","sourceAddress":"10.1.2.%d"}}""".formatted(
                number, number % 10_000_000, number % 1_000_000, number % 65_536, number % 400, number, number % 250);
    }

    private static void line(OutputStream out, String kind, Object... members) throws IOException {
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(com.fasterxml.jackson.core.JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            json.writeStringField("kind", kind);
            for (var i = 0; i < members.length; i += 2) {
                json.writeFieldName((String) members[i]);
                if (members[i + 1] instanceof Long number) {
                    json.writeNumber(number);
                } else {
                    json.writeString(members[i + 1].toString());
                }
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static String note(Frontier tree, List<TreeHash> added, KeyPair key) throws GeneralSecurityException {
        var prints = ByteBuffer.allocate(6 * added.size());
        added.forEach(leaf -> prints.put(leaf.bytes(), 0, 6));
        var text =
                ORIGIN + "\n" + tree.size() + "\n" + tree.root().base64() + "\ntime 2026-11-23T15:04:05.123Z\nleaves "
                        + Base64.getEncoder().encodeToString(prints.array()) + "\n";
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        var signed =
                ByteBuffer.allocate(68).put(hash(key)).put(signature.sign()).array();
        return text + "\n\u2014 " + ORIGIN + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    private static String verifierKey(KeyPair key) throws GeneralSecurityException {
        return ORIGIN + "+" + HexFormat.of().formatHex(hash(key)) + "+"
                + Base64.getEncoder().encodeToString(typed(key));
    }

    private static byte[] hash(KeyPair key) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typed(key)), 4);
    }

    private static byte[] typed(KeyPair key) {
        var encoded = key.getPublic().getEncoded();
        var typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        return typed;
    }
}
