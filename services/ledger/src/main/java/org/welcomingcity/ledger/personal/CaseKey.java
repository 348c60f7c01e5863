package org.welcomingcity.ledger.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The data key of one case, unwrapped: encrypts and decrypts with AES-256-GCM. */
public final class CaseKey {

    /** The name of the cipher, as an event has it. */
    public static final String ALGORITHM = "A256GCM";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID id;
    private final SecretKeySpec key;

    CaseKey(UUID id, byte[] bytes) {
        this.id = id;
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** By what id an event names it. */
    public UUID id() {
        return id;
    }

    /**
     * Encrypts.
     *
     * @param boundTo what the content belongs to: it decrypts only beside the same
     * @return nonce, ciphertext and tag in Base64
     */
    public String encrypt(String content, String boundTo) {
        var nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
            var text = cipher.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + text.length)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal content could not be encrypted", e);
        }
    }

    /**
     * Decrypts what {@link #encrypt} gave.
     *
     * @throws IllegalStateException when it was encrypted with another key, belongs to something else, or was altered
     */
    public String decrypt(String text, String boundTo) {
        var bytes = Base64.getDecoder().decode(text);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_LENGTH));
            cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(bytes, NONCE_LENGTH, bytes.length - NONCE_LENGTH), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal content could not be decrypted with key " + id, e);
        }
    }
}
