package org.welcomingcity.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * Who is acting, as the access token says: a person at a screen, or a department's system.
 *
 * @param subject the realm's stable id of the account
 * @param knownAs under what every row of this service knows them, see {@link org.welcomingcity.platform.people.Person}:
 *     what is stored, and what is compared with it. Unlike the name it never passes to another account
 * @param name the name the account signs in with now, to be shown; of a department's system, its client id
 * @param displayName what to call them on a screen
 * @param kind person or department system
 * @param roles the roles of a person; the scopes of a department system
 * @param rights what those roles and scopes let them do in this service
 * @param client the client the token was issued to
 * @param department the department, where the realm names one
 */
public record ActingUser(
        String subject,
        OfficerId knownAs,
        String name,
        String displayName,
        Kind kind,
        Set<String> roles,
        Set<String> rights,
        @Nullable String client,
        @Nullable String department) {

    /** Nobody who signed in. */
    public static final ActingUser ANONYMOUS = new ActingUser(
            "anonymous",
            new OfficerId("anonymous"),
            "anonymous",
            "anonymous",
            Kind.PERSON,
            Set.of(),
            Set.of(),
            null,
            null);

    /** What sort of account acts. */
    public enum Kind {
        PERSON,
        DEPARTMENT_SYSTEM
    }

    public ActingUser {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }

    ActingUser knownAs(OfficerId key) {
        return new ActingUser(subject, key, name, displayName, kind, roles, rights, client, department);
    }

    /**
     * Whether they hold a right.
     *
     * @param right a constant of the service's rights, see {@link DeclaresRights}
     */
    public boolean may(String right) {
        return rights.contains(right);
    }

    /** Whether the account has the role or scope; what somebody may do is asked with {@link #may}. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
