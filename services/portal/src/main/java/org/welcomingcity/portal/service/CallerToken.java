package org.welcomingcity.portal.service;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Asks in the name of the person at the screen: the service sees their token, never one of the portal's own. */
// Named in the configuration only, which does not keep a bean.
@Unremovable
@ApplicationScoped
public class CallerToken implements ClientRequestFilter {

    private final SecurityIdentity caller;

    CallerToken(SecurityIdentity caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ClientRequestContext request) {
        var token = caller.getCredential(AccessTokenCredential.class);
        if (token == null) {
            throw new UnauthorizedException("nobody is signed in to ask in the name of");
        }
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
    }
}
