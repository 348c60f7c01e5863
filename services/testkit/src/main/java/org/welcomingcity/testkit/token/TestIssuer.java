package org.welcomingcity.testkit.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;

/**
 * Stands in for the realm's key, nothing else: the service under test verifies signature, issuer, audience, expiry and
 * roles exactly as it does in production, against this key instead of the realm's. The real Keycloak is for the journeys.
 */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {

    /** The issuer that tokens of this run carry and that services under test expect. */
    public static final String ISSUER = "https://keycloak.test/realms/welcoming-city";

    private static final KeyPair KEYS = newKeys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    @Override
    public void stop() {
        // There is nothing to stop: a key is not a server.
    }

    static PrivateKey signingKey() {
        return KEYS.getPrivate();
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
