package org.welcomingcity.portal.frame.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Turns away what a browser says was sent from a page of another site, a neighbouring one included. Browsers that say
 * nothing are left to the form's token.
 */
@Provider
@PreMatching
public class OwnFormsOnly implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        var from = request.getHeaderString("Sec-Fetch-Site");
        if (from != null && !OWN.contains(from) && !READING.contains(request.getMethod())) {
            request.abortWith(Response.status(Response.Status.BAD_REQUEST).build());
        }
    }
}
