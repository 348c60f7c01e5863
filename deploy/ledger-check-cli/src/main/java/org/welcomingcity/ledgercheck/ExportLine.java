package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.TreeHash;

/** One line of an export, understood; the costly part of it, the leaf's hash, is done here, on whatever core is free. */
sealed interface ExportLine {

    /** The first line. */
    record Opening(int version, String origin, String verifierKey, long size) implements ExportLine {}

    /** @param key what the entry says about signing keys; null when it is about something else */
    record Entry(long position, TreeHash leaf, @Nullable KeyChange key) implements ExportLine {}

    /** @param head null when the note is no tree head; {@code broken} says why then */
    record Sealed(long size, @Nullable Head head, @Nullable String broken) implements ExportLine {}

    /** The last line. */
    record Closing(long entries, long heads) implements ExportLine {}

    /** A line that no export has. */
    record Broken(String says) implements ExportLine {}

    /** Reads lines. Safe for several threads. */
    final class Reader {

        private static final JsonFactory JSON = JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();

        private Reader() {}

        static ExportLine read(byte[] bytes, int from, int length) {
            try (var parser = JSON.createParser(bytes, from, length)) {
                var members = new Members();
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return new Broken("it is not a JSON object");
                }
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    members.take(parser);
                }
                return parser.nextToken() == null ? members.line() : new Broken("there is more than one object in it");
            } catch (JsonProcessingException e) {
                return new Broken("it is not JSON: " + e.getOriginalMessage());
            } catch (IOException | IllegalArgumentException e) {
                return new Broken(String.valueOf(e.getMessage()));
            }
        }
    }

    /** The members of a line, as far as they were met. */
    final class Members {

        private final Set<String> met = new HashSet<>();
        private String kind = "";
        private long position = -1;
        private long size = -1;
        private long entries = -1;
        private long heads = -1;
        private int version = -1;
        private @Nullable String event;
        private @Nullable String note;
        private @Nullable String origin;
        private @Nullable String verifierKey;

        private void take(JsonParser parser) throws IOException {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (!met.add(name)) {
                throw new IllegalArgumentException("it has more than one " + name);
            }
            switch (name) {
                case "kind" -> kind = text(parser, name);
                case "position" -> position = number(parser, name);
                case "size" -> size = number(parser, name);
                case "entries" -> entries = number(parser, name);
                case "heads" -> heads = number(parser, name);
                case "version" -> version = (int) number(parser, name);
                case "event" -> event = text(parser, name);
                case "note" -> note = text(parser, name);
                case "origin" -> origin = text(parser, name);
                case "verifierKey" -> verifierKey = text(parser, name);
                default -> {
                    // Later versions may say more; what is not known is not judged.
                    if (value.isStructStart()) {
                        parser.skipChildren();
                    }
                }
            }
        }

        private ExportLine line() {
            return switch (kind) {
                case "ledger" ->
                    origin == null || verifierKey == null || size < 0 || version < 0
                            ? new Broken("its version, origin, verifierKey or size is missing")
                            : new Opening(version, origin, verifierKey, size);
                case "entry" ->
                    event == null || position < 1
                            ? new Broken("its position or event is missing")
                            : new Entry(position, TreeHash.ofLeaf(bytesOf(event)), KeyChange.in(event));
                case "head" ->
                    note == null || size < 1 ? new Broken("its size or note is missing") : sealed(size, note);
                case "end" ->
                    entries < 0 || heads < 0
                            ? new Broken("its entries or heads are missing")
                            : new Closing(entries, heads);
                default -> new Broken("its kind is none that an export has: " + kind);
            };
        }

        private static ExportLine sealed(long size, String note) {
            try {
                return new Sealed(size, Head.read(note), null);
            } catch (IllegalArgumentException e) {
                return new Sealed(size, null, e.getMessage());
            }
        }

        private static byte[] bytesOf(String event) {
            var bytes = event.getBytes(StandardCharsets.UTF_8);
            // Half a surrogate pair becomes a question mark, and would pass for one that was sealed.
            for (var b : bytes) {
                if (b == '?') {
                    if (!new String(bytes, StandardCharsets.UTF_8).equals(event)) {
                        throw new IllegalArgumentException("its event holds half a character");
                    }
                    break;
                }
            }
            return bytes;
        }

        private static String text(JsonParser parser, String name) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new IllegalArgumentException("its " + name + " is not a text");
            }
            return parser.getText();
        }

        private static long number(JsonParser parser, String name) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw new IllegalArgumentException("its " + name + " is not a whole number");
            }
            return parser.getLongValue();
        }
    }
}
