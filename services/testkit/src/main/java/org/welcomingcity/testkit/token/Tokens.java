package org.welcomingcity.testkit.token;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Access tokens for acting users and department clients, with the claims our realm writes. */
public final class Tokens {

    private static final List<String> EVERYTHING = List.of(
            "officer",
            "supervisor",
            "chief",
            "citation-clerk",
            "impound-clerk",
            "records-officer",
            "solicitor",
            "council-viewer",
            "auditor",
            "administrator",
            "acknowledgements:write",
            "citations:read",
            "citations:write",
            "gazetteer:write",
            "numbers:lease",
            "state-export:write",
            "transmissions:read");

    private Tokens() {}

    /** Somebody whom every door opens to. There is nobody like that in the city. */
    public static String ofAllRoles(String service, String username) {
        var all = new ArrayList<>(EVERYTHING);
        all.add("feed:" + service);
        return personFor(Set.of(service), username, all.toArray(String[]::new));
    }

    /** A person signed in through the portal, for all services. */
    public static String person(String username, String... roles) {
        return personFor(Set.of("citations", "impound", "data-sharing", "reporting"), username, roles);
    }

    /** A person's token that only the named services may accept. */
    public static String personFor(Set<String> audience, String username, String... roles) {
        return account("id-of-" + username, Instant.now(), audience, username, roles);
    }

    /** The token of an account, whatever name it has at that moment. */
    public static String account(String id, Instant at, String username, String... roles) {
        return account(id, at, Set.of("citations", "impound", "data-sharing", "reporting"), username, roles);
    }

    private static String account(String id, Instant at, Set<String> audience, String username, String... roles) {
        return Jwt.issuer(TestIssuer.ISSUER)
                .subject(id)
                .audience(audience)
                .claim("preferred_username", username)
                .claim("name", "Test " + username)
                .claim("azp", "portal")
                .claim("department", "police")
                .claim("realm_access", Map.of("roles", Arrays.asList(roles)))
                .claim("scope", "openid profile")
                .issuedAt(at)
                .expiresIn(Duration.ofMinutes(15))
                .sign(TestIssuer.signingKey());
    }

    /** A department's system, by client credentials, for one service. */
    public static String department(String audience, String clientId, String... scopes) {
        return systemOf("police", audience, clientId, scopes);
    }

    /** The same of another department, or of somebody outside the city. */
    public static String systemOf(String department, String audience, String clientId, String... scopes) {
        return Jwt.issuer(TestIssuer.ISSUER)
                .subject("id-of-" + clientId)
                .audience(audience)
                .claim("preferred_username", "service-account-" + clientId)
                .claim("azp", clientId)
                .claim("client_id", clientId)
                .claim("department", department)
                .claim("realm_access", Map.of("roles", List.of()))
                .claim("scope", String.join(" ", scopes))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(15))
                .sign(TestIssuer.signingKey());
    }

    /** A person's token that ran out a minute ago. */
    public static String expired(String username, String... roles) {
        var then = Instant.now().minus(Duration.ofMinutes(20));
        return Jwt.issuer(TestIssuer.ISSUER)
                .subject("id-of-" + username)
                .audience("citations")
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", Arrays.asList(roles)))
                .issuedAt(then)
                .expiresAt(then.plus(Duration.ofMinutes(15)))
                .sign(TestIssuer.signingKey());
    }
}
