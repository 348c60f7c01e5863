package org.welcomingcity.ledgerwitness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.ledger.note.Cosigner;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.ConsistencyProof;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * What a witness has seen. Its directory holds its key, the keys of the ledgers it watches, and of each ledger the newest head
 * with its cosignature, beside all those before it.
 */
final class WitnessBook {

    /** What became of a head. */
    sealed interface Outcome {
        /** It was cosigned. */
        record Cosigned(String line) implements Outcome {}

        /** The sender is mistaken about the size that is known here. */
        record KnownSize(long size) implements Outcome {}

        /** It was not taken. */
        record Refused(int status, String why) implements Outcome {}
    }

    private static final int NO_LEDGER_OF_OURS = 404;
    private static final int NOT_SIGNED = 403;
    private static final int MALFORMED = 400;
    private static final int NOT_CONTINUED = 422;

    private final Path directory;
    private final Cosigner self;
    private final PrivateKey key;
    private final boolean believesFirst;
    private final Clock clock;

    private WitnessBook(Path directory, Cosigner self, PrivateKey key, boolean believesFirst, Clock clock) {
        this.directory = directory;
        this.self = self;
        this.key = key;
        this.believesFirst = believesFirst;
        this.clock = clock;
    }

    /**
     * Opens a witness's directory; makes its key where there is none.
     *
     * @param believesFirst whether the first key that comes with a ledger is believed, and every later one refused
     */
    static WitnessBook open(Path directory, String name, boolean believesFirst, Clock clock) throws IOException {
        Files.createDirectories(directory.resolve("heads"));
        var secret = directory.resolve("key");
        var shown = directory.resolve("key.public");
        try {
            if (!Files.exists(secret)) {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                var own = new Cosigner(
                        name, VerifierKey.of(name, pair.getPublic()).key());
                Files.writeString(shown, own + "\n");
                Files.createFile(
                        secret,
                        java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
                                java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        secret,
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            }
            var key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            Base64.getDecoder().decode(Files.readString(secret).strip())));
            return new WitnessBook(directory, Cosigner.parse(Files.readString(shown)), key, believesFirst, clock);
        } catch (GeneralSecurityException e) {
            throw new IOException("the witness's key cannot be read", e);
        }
    }

    /** The key by which others know its cosignatures. */
    Cosigner self() {
        return self;
    }

    /** The newest head of a ledger, with the cosignature under it. */
    synchronized Optional<String> newest(String origin) throws IOException {
        var file = newestOf(origin);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Takes a head that continues what is known: {@code old} and its size, the proof, a blank line, and the note. */
    synchronized Outcome add(String request) throws IOException {
        var parts = request.split("\n\n", 2);
        var lines = parts[0].split("\n", -1);
        if (parts.length != 2 || !lines[0].matches("old (0|[1-9][0-9]{0,17})")) {
            return new Outcome.Refused(MALFORMED, "not a request to add a checkpoint");
        }
        TreeHead head;
        List<TreeHash> proof = new ArrayList<>();
        try {
            head = TreeHead.parse(parts[1]);
            for (var line : List.of(lines).subList(1, lines.length)) {
                proof.add(TreeHash.ofBase64(line));
            }
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused(MALFORMED, "not a tree head with its proof");
        }
        var signer = signerOf(head);
        if (signer.isPresent()) {
            return signer.get();
        }
        return continued(head, Long.parseLong(lines[0].substring("old ".length())), proof);
    }

    private Outcome continued(TreeHead head, long old, List<TreeHash> proof) throws IOException {
        var known = newest(head.origin()).map(WitnessBook::headOf);
        var size = known.map(TreeHead::size).orElse(0L);
        if (old != size) {
            return new Outcome.KnownSize(size);
        }
        var root = known.map(TreeHead::root).orElse(TreeHash.OF_NOTHING);
        if (old > head.size()) {
            return new Outcome.Refused(MALFORMED, "the head is smaller than what it is said to continue");
        }
        return new ConsistencyProof(old, head.size(), proof).proves(root, head.root())
                ? new Outcome.Cosigned(cosign(head))
                : new Outcome.Refused(
                        NOT_CONTINUED, "the head does not continue the %d entries known here".formatted(size));
    }

    // Empty where the head is signed by a key of its ledger.
    private Optional<Outcome> signerOf(TreeHead head) throws IOException {
        var keys = keysOf(head.origin());
        if (keys.stream().anyMatch(head::isSignedBy)) {
            return Optional.empty();
        }
        return Optional.of(
                keys.isEmpty()
                        ? new Outcome.Refused(NO_LEDGER_OF_OURS, "no ledger of that name is watched here")
                        : new Outcome.Refused(NOT_SIGNED, "signed by another key than the ledger's"));
    }

    private List<VerifierKey> keysOf(String origin) throws IOException {
        var file = directory.resolve("ledgers");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(VerifierKey::parse)
                        .filter(known -> known.name().equals(origin))
                        .toList()
                : List.of();
    }

    /** Takes a ledger's key; where one is known for it already only if nobody is told to believe the first that comes. */
    synchronized boolean watch(String verifierKey) throws IOException {
        var wanted = VerifierKey.parse(verifierKey);
        var known = keysOf(wanted.name());
        if (known.contains(wanted)) {
            return true;
        }
        if (!believesFirst || !known.isEmpty()) {
            return false;
        }
        Files.writeString(
                directory.resolve("ledgers"), wanted + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return true;
    }

    private String cosign(TreeHead head) throws IOException {
        var at = clock.instant();
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(Cosigner.message(head.text(), at));
            var line = self.line(at, signature.sign());
            keep(head, head.note() + line);
            return line;
        } catch (GeneralSecurityException e) {
            throw new IOException("the witness could not sign", e);
        }
    }

    // On the disk before anybody is told: a cosignature that is forgotten would let the past be changed.
    private void keep(TreeHead head, String cosigned) throws IOException {
        var newest = newestOf(head.origin());
        append(newest.resolveSibling(newest.getFileName() + ".all"), cosigned + "\n");
        var fresh = newest.resolveSibling(newest.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        append(fresh, cosigned);
        Files.move(fresh, newest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void append(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private Path newestOf(String origin) {
        return directory
                .resolve("heads")
                .resolve(HexFormat.of()
                        .formatHex(TreeHash.ofLeaf(origin.getBytes(StandardCharsets.UTF_8))
                                .bytes()));
    }

    private static TreeHead headOf(String cosigned) {
        return TreeHead.parse(cosigned.substring(0, cosigned.lastIndexOf("\u2014 ")));
    }
}
