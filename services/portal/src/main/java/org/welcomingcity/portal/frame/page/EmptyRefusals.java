package org.welcomingcity.portal.frame.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Gives a page to refusals that come without one, such as that of a form whose token is missing. */
@Provider
public class EmptyRefusals implements ContainerResponseFilter {

    private final ErrorPages pages;

    EmptyRefusals(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode() && !response.hasEntity()) {
            response.setEntity(pages.text(response.getStatus()), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
