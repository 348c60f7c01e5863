package org.welcomingcity.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The public half of an Ed25519 key that signs tree heads, under the name of its ledger, as C2SP's signed notes have it.
 * Written {@code name+hash+key}.
 */
public final class VerifierKey {

    private static final byte ED25519 = 0x01;
    private static final int KEY_LENGTH = 32;
    private static final int HASH_LENGTH = 4;

    // What X.509 puts before the 32 bytes of every Ed25519 key: the algorithm, and that a bit string follows.
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] key;

    /**
     * @param name the ledger's origin: not empty, without blanks and plus signs
     * @param key the 32 bytes of the public key
     */
    public VerifierKey(String name, byte[] key) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not the name of a key: " + name);
        }
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + key.length);
        }
        this.name = name;
        this.key = key.clone();
    }

    /** The key under that name. */
    public static VerifierKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(encoded, X509_HEAD.length, encoded.length));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when it is anything else, or its hash is another key's
     */
    public static VerifierKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a verifier key is written name+hash+key, not " + text);
        }
        var typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != KEY_LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key: " + text);
        }
        var parsed = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!parsed.hashText().equals(parts[1])) {
            throw new IllegalArgumentException("the hash in the verifier key is not the key's own: " + text);
        }
        return parsed;
    }

    /** The name of the ledger whose heads it verifies. */
    public String name() {
        return name;
    }

    /** The 32 bytes of the public key. */
    public byte[] key() {
        return key.clone();
    }

    /** The four bytes by which a signature says whose it is. */
    public byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ED25519);
            return Arrays.copyOf(digest.digest(key), HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The same as eight hexadecimal digits: the id under which the key is known. */
    public String hashText() {
        return HexFormat.of().formatHex(hash());
    }

    /** Whether the signature over the text was made with this key. */
    public boolean verifies(byte[] text, byte[] signature) {
        try {
            var x509 = ByteBuffer.allocate(X509_HEAD.length + KEY_LENGTH)
                    .put(X509_HEAD)
                    .put(key)
                    .array();
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
            verification.update(text);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            // Bytes that are no signature, or no point on the curve, verify nothing.
            return false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        var typed = ByteBuffer.allocate(KEY_LENGTH + 1).put(ED25519).put(key).array();
        return name + "+" + hashText() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
