package org.welcomingcity.portal.frame.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Small texts that a browser keeps for one person and cannot alter: each goes with its HMAC-SHA-256 over use, person and text. */
@ApplicationScoped
public class CookieStamp {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    CookieStamp(@ConfigProperty(name = "portal.state-secret") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
    }

    /** The text with its stamp, fit for a cookie. */
    public String stamped(String use, String person, String text) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(mac(use, person, text))
                + "."
                + encoder.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a cookie; empty where it was not stamped here, for this use and this person. */
    public Optional<String> read(String use, String person, String cookie) {
        var parts = cookie.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var decoder = Base64.getUrlDecoder();
            var text = new String(decoder.decode(parts[1]), StandardCharsets.UTF_8);
            return MessageDigest.isEqual(decoder.decode(parts[0]), mac(use, person, text))
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] mac(String use, String person, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(String.join("\n", use, person, text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }
}
