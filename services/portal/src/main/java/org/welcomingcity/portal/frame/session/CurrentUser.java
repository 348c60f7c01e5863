package org.welcomingcity.portal.frame.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person at the screen, as templates and pages know them. */
@Named("user")
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The realm's id of the account, which never changes; empty where nobody is signed in. */
    public String getSubject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : "";
    }

    /** The sign-in name, which may have been another one before. */
    public String getUsername() {
        return identity.getPrincipal().getName();
    }

    /** The name to greet them by. */
    public String getName() {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("name") instanceof String name
                && !name.isBlank()) {
            return name;
        }
        return getUsername();
    }

    /** The roles the portal has words for, in the order of {@link Role}. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(this::is).toList();
    }

    /** Whether they hold a right. */
    public boolean may(String right) {
        return HeldRights.of(identity).contains(right);
    }

    private boolean is(Role role) {
        return identity.hasRole(role.realmName());
    }
}
