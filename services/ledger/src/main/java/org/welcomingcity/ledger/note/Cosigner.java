package org.welcomingcity.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A witness as others know it: its name and its Ed25519 key for cosignatures, as C2SP's tlog-cosignature has them. Written
 * {@code name+hash+key}, with the type of a cosignature before the key.
 *
 * @param name the witness's name, without blanks and plus signs
 * @param key the 32 bytes of its public key
 */
public record Cosigner(String name, byte[] key) {

    private static final byte COSIGNATURE_V1 = 0x04;
    private static final int HASH_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;
    private static final String SIGNED_BY = "\u2014 ";

    public Cosigner {
        key = new VerifierKey(name, key).key();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    /** What is signed of a note: when it was seen, and its text. */
    public static byte[] message(String text, Instant at) {
        return ("cosignature/v1\ntime " + at.getEpochSecond() + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static Cosigner parse(String written) {
        var parts = written.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a witness's key is written name+hash+key");
        }
        var typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length < 2 || typed[0] != COSIGNATURE_V1) {
            throw new IllegalArgumentException("not a key for cosignatures");
        }
        var parsed = new Cosigner(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(parsed.hash()).equals(parts[1])) {
            throw new IllegalArgumentException("the hash in the witness's key is not the key's own");
        }
        return parsed;
    }

    /** The line under a note: the witness's name, its key's hash, the time and the signature. */
    public String line(Instant at, byte[] signature) {
        var signed = ByteBuffer.allocate(HASH_LENGTH + Long.BYTES + SIGNATURE_LENGTH)
                .put(hash())
                .putLong(at.getEpochSecond())
                .put(signature)
                .array();
        return SIGNED_BY + name + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    /** When this witness saw the text, by a line of its; empty where it is not this witness's, or not over this text. */
    public Optional<Instant> cosigned(String text, String line) {
        if (!line.startsWith(SIGNED_BY + name + " ")) {
            return Optional.empty();
        }
        try {
            var signed = ByteBuffer.wrap(Base64.getDecoder()
                    .decode(line.substring(SIGNED_BY.length() + name.length() + 1)
                            .strip()));
            if (signed.remaining() != HASH_LENGTH + Long.BYTES + SIGNATURE_LENGTH) {
                return Optional.empty();
            }
            var by = new byte[HASH_LENGTH];
            signed.get(by);
            var at = Instant.ofEpochSecond(signed.getLong());
            var signature = new byte[SIGNATURE_LENGTH];
            signed.get(signature);
            return Arrays.equals(by, hash()) && new VerifierKey(name, key).verifies(message(text, at), signature)
                    ? Optional.of(at)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(COSIGNATURE_V1);
            return Arrays.copyOf(digest.digest(key), HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Cosigner that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        var typed =
                ByteBuffer.allocate(1 + key.length).put(COSIGNATURE_V1).put(key).array();
        return name + "+" + HexFormat.of().formatHex(hash()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
