package org.welcomingcity.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whoever acts in the request being served, read out of the token that was verified at the door. */
@RequestScoped
public class Acting {

    private static final String SERVICE_ACCOUNT = "service-account-";

    private static final ActingUser SYSTEM = new ActingUser(
            "system", "system", "The system itself", ActingUser.Kind.DEPARTMENT_SYSTEM, Set.of(), Set.of(), null, null);

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Acting(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The acting user; anonymous where the address is open to everybody, and the system itself where nobody asked. */
    public ActingUser user() {
        if (request.getCurrent() == null) {
            return SYSTEM;
        }
        return of(identity);
    }

    /** Who an identity is; anonymous without a token. */
    public static ActingUser of(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return ActingUser.ANONYMOUS;
        }
        var username = textOf(token, "preferred_username");
        var client = textOf(token, "azp");
        if (username != null && username.startsWith(SERVICE_ACCOUNT)) {
            var clientId = username.substring(SERVICE_ACCOUNT.length());
            return new ActingUser(
                    subjectOf(token),
                    clientId,
                    clientId,
                    ActingUser.Kind.DEPARTMENT_SYSTEM,
                    identity.getRoles(),
                    HeldRights.of(identity),
                    clientId,
                    textOf(token, "department"));
        }
        var name = username == null ? subjectOf(token) : username;
        var displayName = textOf(token, "name");
        return new ActingUser(
                subjectOf(token),
                name,
                displayName == null ? name : displayName,
                ActingUser.Kind.PERSON,
                identity.getRoles(),
                HeldRights.of(identity),
                client,
                textOf(token, "department"));
    }

    private static String subjectOf(JsonWebToken token) {
        return token.getSubject() == null ? "unknown" : token.getSubject();
    }

    private static @Nullable String textOf(JsonWebToken token, String claim) {
        var value = token.<Object>getClaim(claim);
        return value == null ? null : value.toString();
    }
}
