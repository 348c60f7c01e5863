package org.welcomingcity.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.people.People;

/** Whoever acts in the request being served, read out of the token that was verified at the door. */
@RequestScoped
public class Acting {

    private static final String SERVICE_ACCOUNT = "service-account-";

    /** What the id of a client has that no account's id ends in. */
    private static final ActingUser SYSTEM = new ActingUser(
            "system",
            new OfficerId("system"),
            "system",
            "The system itself",
            ActingUser.Kind.DEPARTMENT_SYSTEM,
            Set.of(),
            Set.of(),
            null,
            null);

    /** For whom nothing is looked up: no row knows anybody by it. */
    private static final OfficerId NOT_MET = new OfficerId("@not-met");

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final People people;
    private @Nullable ActingUser known;

    Acting(SecurityIdentity identity, CurrentVertxRequest request, People people) {
        this.identity = identity;
        this.request = request;
        this.people = people;
    }

    /** The acting user; anonymous where the address is open to everybody, and the system itself where nobody asked. */
    public ActingUser user() {
        if (request.getCurrent() == null) {
            return SYSTEM;
        }
        if (known == null) {
            known = met(of(identity));
        }
        return known;
    }

    private ActingUser met(ActingUser user) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || user == ActingUser.ANONYMOUS) {
            return user;
        }
        // A system is registered under its client id, and keeps it when its account is made anew.
        var system = user.kind() == ActingUser.Kind.DEPARTMENT_SYSTEM;
        var knownAs = people.met(new People.Told(
                system ? user.name() + People.SYSTEM_ID : user.subject(),
                user.name(),
                user.displayName(),
                Instant.ofEpochSecond(token.getIssuedAtTime())));
        return user.knownAs(knownAs);
    }

    /**
     * Who an identity is by its token alone, as the ledger tells of a refusal; anonymous without a token. Rows know nobody
     * by this.
     */
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
                    NOT_MET,
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
                NOT_MET,
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
