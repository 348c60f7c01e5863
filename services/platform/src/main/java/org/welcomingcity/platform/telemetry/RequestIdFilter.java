package org.welcomingcity.platform.telemetry;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;

/** Carries the request's id into the log and back to the caller. */
@Provider
class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final RequestId id;

    RequestIdFilter(RequestId id) {
        this.id = id;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        id.take(request.getHeaderString(RequestId.HEADER));
        MDC.put("requestId", id.value());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, id.value());
        MDC.remove("requestId");
    }
}
