package org.welcomingcity.ledger.log;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, in which request and from where: what a use case does not have to say.
 *
 * @param subject the realm's stable id of the account
 * @param name the name it signs in with
 * @param roles its roles or scopes
 * @param client the client its token was issued to
 * @param department the department it acted for
 * @param requestId the id of the request
 * @param sourceAddress where the request came from
 */
public record Circumstances(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String client,
        @Nullable String department,
        String requestId,
        @Nullable String sourceAddress) {

    public Circumstances {
        roles = Set.copyOf(roles);
    }

    /** The service itself, in no request. */
    public static Circumstances ofTheService(String service) {
        return new Circumstances("service:" + service, service, Set.of(), null, null, "none", null);
    }
}
