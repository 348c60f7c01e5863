package org.welcomingcity.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of a leaf, of a node, or of a whole tree: 32 bytes of SHA-256. */
public final class TreeHash {

    /** How many bytes a hash has. */
    public static final int LENGTH = 32;

    /** The root of the tree without leaves: the hash of nothing (RFC 9162, section 2.1.1). */
    public static final TreeHash OF_NOTHING = new TreeHash(newSha256().digest());

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    // Looking the algorithm up costs as much as a node does; each digest() leaves the object as new.
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(TreeHash::newSha256);

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf: {@code SHA-256(0x00 || data)}. */
    public static TreeHash ofLeaf(byte[] data) {
        var digest = SHA_256.get();
        digest.update(LEAF);
        return new TreeHash(digest.digest(data));
    }

    /** The hash over two subtrees: {@code SHA-256(0x01 || left || right)}. */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        var digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /**
     * A hash that was computed before.
     *
     * @throws IllegalArgumentException when it has not 32 bytes
     */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        return new TreeHash(bytes.clone());
    }

    /**
     * Reads 64 hexadecimal digits.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static TreeHash ofHex(String text) {
        return of(HexFormat.of().parseHex(text));
    }

    /**
     * Reads base64 of the ordinary alphabet.
     *
     * @throws IllegalArgumentException when it is anything else, or not 32 bytes
     */
    public static TreeHash ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /** Its bytes, for the caller to keep. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its bytes in base64 of the ordinary alphabet. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeHash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Its bytes as 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
