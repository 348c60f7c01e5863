package org.welcomingcity.casework.draft.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a draft unreadable to whoever reads the database or a copy of it: AES-256 in Galois/Counter mode (NIST SP
 * 800-38D), each text under a fresh 96-bit nonce, bound to the place where it is kept, so that a text moved to another
 * owner's row does not open.
 */
@ApplicationScoped
class DraftSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    DraftSeal(@ConfigProperty(name = "city.drafts.key") String encoded) {
        var bytes = Base64.getUrlDecoder().decode(encoded);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("city.drafts.key is 32 random bytes, as base64url");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** Seals a text for a place. */
    byte[] sealed(String place, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, place, nonce);
            var hidden = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, sealed, NONCE_BYTES, hidden.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    /** The text of that place; empty where it was sealed under another key, for another place, or changed since. */
    Optional<String> opened(String place, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, place, Arrays.copyOf(sealed, NONCE_BYTES));
            var text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
