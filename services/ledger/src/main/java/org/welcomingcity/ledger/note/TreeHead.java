package org.welcomingcity.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * A signed tree head: how many entries there are, and the root over them, at a moment. Travels as a C2SP checkpoint
 * ({@link #note()}).
 *
 * @param origin the name of the ledger
 * @param size how many entries it covers
 * @param root the root over them
 * @param at when it was sealed, in milliseconds
 * @param leaves the first six bytes of each leaf hash that it adds to the head before, in Base64
 * @param keyHash whose signature it is ({@link VerifierKey#hashText()})
 * @param signature 64 bytes of Ed25519 over {@link #text()}
 */
public record TreeHead(
        String origin, long size, TreeHash root, Instant at, String leaves, String keyHash, byte[] signature) {

    private static final String SIGNED_BY = "\u2014 ";
    private static final String TIME = "time ";
    private static final String LEAVES = "leaves ";
    private static final int PRINT_LENGTH = 6;
    private static final int HASH_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;

    public TreeHead {
        signature = signature.clone();
    }

    /** Makes a signature over a text. */
    @FunctionalInterface
    public interface Signer {

        /** The 64 bytes of the signature. */
        byte[] sign(byte[] text);
    }

    /**
     * Signs a head.
     *
     * @param added the leaf hashes that it adds to the head before
     */
    public static TreeHead signed(
            long size, TreeHash root, Instant at, List<TreeHash> added, VerifierKey key, Signer signer) {
        var prints = ByteBuffer.allocate(PRINT_LENGTH * added.size());
        added.forEach(leaf -> prints.put(leaf.bytes(), 0, PRINT_LENGTH));
        var leaves = Base64.getEncoder().encodeToString(prints.array());
        var text = text(key.name(), size, root, at, leaves).getBytes(StandardCharsets.UTF_8);
        return new TreeHead(key.name(), size, root, at, leaves, key.hashText(), signer.sign(text));
    }

    private static String text(String origin, long size, TreeHash root, Instant at, String leaves) {
        return origin + "\n" + size + "\n" + root.base64() + "\n" + TIME + at + "\n" + LEAVES + leaves + "\n";
    }

    /** What is signed: origin, size, root, time and leaves, a line each. */
    public String text() {
        return text(origin, size, root, at, leaves);
    }

    /**
     * Reads a note. That it can be read says nothing of its signature.
     *
     * @throws IllegalArgumentException when it is not a tree head of this form
     */
    public static TreeHead parse(String note) {
        var lines = note.split("\n", -1);
        if (lines.length != 8
                || !lines[5].isEmpty()
                || !lines[7].isEmpty()
                || !lines[3].startsWith(TIME)
                || !lines[4].startsWith(LEAVES)
                || !lines[6].startsWith(SIGNED_BY + lines[0] + " ")) {
            throw new IllegalArgumentException("not a tree head");
        }
        try {
            var signed = Base64.getDecoder().decode(lines[6].substring(SIGNED_BY.length() + lines[0].length() + 1));
            if (signed.length != HASH_LENGTH + SIGNATURE_LENGTH) {
                throw new IllegalArgumentException("not an Ed25519 signature");
            }
            var head = new TreeHead(
                    lines[0],
                    Long.parseLong(lines[1]),
                    TreeHash.ofBase64(lines[2]),
                    Instant.parse(lines[3].substring(TIME.length())),
                    lines[4].substring(LEAVES.length()),
                    HexFormat.of().formatHex(signed, 0, HASH_LENGTH),
                    Arrays.copyOfRange(signed, HASH_LENGTH, signed.length));
            // One head has one form: a plus before the size, or another spelling of the time, is another text.
            if (!head.note().equals(note)) {
                throw new IllegalArgumentException("not a tree head in its one form");
            }
            return head;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a tree head: " + e.getMessage(), e);
        }
    }

    /** As it travels: the text, a blank line, and the signature. */
    public String note() {
        var signed = ByteBuffer.allocate(HASH_LENGTH + signature.length)
                .put(HexFormat.of().parseHex(keyHash))
                .put(signature)
                .array();
        return text() + "\n" + SIGNED_BY + origin + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    /** Whether this key signed it. */
    public boolean isSignedBy(VerifierKey key) {
        return key.name().equals(origin)
                && key.hashText().equals(keyHash)
                && key.verifies(text().getBytes(StandardCharsets.UTF_8), signature);
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }
}
