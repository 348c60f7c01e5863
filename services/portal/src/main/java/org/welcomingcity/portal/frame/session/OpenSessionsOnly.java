package org.welcomingcity.portal.frame.session;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Sends whoever comes with cookies of a session that the realm has ended to sign in. */
@ApplicationScoped
class OpenSessionsOnly {

    private static final int BEFORE_ANYTHING_IS_SHOWN = 100;

    private final SecurityIdentity identity;
    private final RealmSession session;

    OpenSessionsOnly(SecurityIdentity identity, RealmSession session) {
        this.identity = identity;
        this.session = session;
    }

    @ServerRequestFilter(priority = BEFORE_ANYTHING_IS_SHOWN)
    Uni<@Nullable Response> look(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().nullItem();
        }
        return session.isOpen().flatMap(open -> open ? Uni.createFrom().nullItem() : ended(request));
    }

    private Uni<@Nullable Response> ended(ContainerRequestContext request) {
        return session.forget().map(done -> {
            if (request.getHeaderString("X-Requested-With") != null) {
                return Response.status(IdleLock.SESSION_ENDED).build();
            }
            // As if there were no cookie at all.
            throw new UnauthorizedException();
        });
    }
}
