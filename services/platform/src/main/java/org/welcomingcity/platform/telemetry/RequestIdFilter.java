package org.welcomingcity.platform.telemetry;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;

/** Carries the request's id into the log. */
@Provider
class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final RequestId id;

    RequestIdFilter(RequestId id) {
        this.id = id;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put("requestId", id.value());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MDC.remove("requestId");
    }
}
