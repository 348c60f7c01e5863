package org.welcomingcity.ledgercheck;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key that verifies tree heads, written {@code name+hash+key} as C2SP's signed notes have it.
 *
 * @param text as it was written
 * @param name the ledger's origin
 * @param id the hash by which a signature names it, eight hexadecimal digits
 * @param key the Ed25519 key
 */
record VerifierKey(String text, String name, String id, PublicKey key) {

    private static final byte ED25519 = 0x01;
    private static final byte[] BEFORE_THE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_LENGTH = 32;
    private static final int ID_LENGTH = 4;

    /** @throws IllegalArgumentException saying what is wrong with it */
    static VerifierKey read(String written) {
        var text = written.strip();
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || parts[0].isEmpty()) {
            throw new IllegalArgumentException("a verifier key is written name+hash+key");
        }
        var typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != KEY_LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("the verifier key is not one of Ed25519");
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
            var id = HexFormat.of().formatHex(digest.digest(typed), 0, ID_LENGTH);
            if (!id.equals(parts[1])) {
                throw new IllegalArgumentException("the verifier key's hash is " + parts[1] + ", its bytes say " + id);
            }
            var encoded = new ByteArrayOutputStream();
            encoded.writeBytes(BEFORE_THE_KEY);
            encoded.write(typed, 1, KEY_LENGTH);
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
            return new VerifierKey(text, parts[0], id, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the verifier key has bytes that no key has", e);
        }
    }

    /** The same, empty where {@link #read} refuses. */
    static Optional<VerifierKey> tried(String written) {
        try {
            return Optional.of(read(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether this key signed the head. */
    boolean signed(Head head) {
        if (!head.origin().equals(name) || !head.keyId().equals(id)) {
            return false;
        }
        try {
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(key);
            verification.update(head.signedText());
            return verification.verify(head.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof VerifierKey that
                && name.equals(that.name)
                && Arrays.equals(key.getEncoded(), that.key.getEncoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key.getEncoded());
    }
}
