package org.welcomingcity.load.citations;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens with the claims of our realm, signed with a key of this run: the service verifies every one of them. */
final class SignedTokens {

    static final String ISSUER = "https://load.test/realms/welcoming-city";

    private final KeyPair keys;

    SignedTokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** An officer's, signed in through the portal. */
    String officer(String name) {
        return Jwt.issuer(ISSUER)
                .subject("id-of-" + name)
                .audience("citations")
                .claim("preferred_username", name)
                .claim("name", "Officer " + name)
                .claim("azp", "portal")
                .claim("department", "police")
                .claim("realm_access", Map.of("roles", List.of("officer")))
                .claim("scope", "openid profile")
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofHours(2))
                .sign(keys.getPrivate());
    }
}
