package org.welcomingcity.platform.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Makes whoever calls known before any work begins, so that finding out takes no second connection within the work, and a
 * database that is away is answered as it is everywhere.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class MeetsCallers implements ContainerRequestFilter {

    private final Acting acting;

    MeetsCallers(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        acting.user();
    }
}
