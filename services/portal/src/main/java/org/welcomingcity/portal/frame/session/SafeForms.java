package org.welcomingcity.portal.frame.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether the page being shown can hold a form; one that tells of an address that is none cannot. */
@Named("forms")
@RequestScoped
public class SafeForms {

    private static final String TOKEN = "csrf_token";

    private final RoutingContext request;

    SafeForms(RoutingContext request) {
        this.request = request;
    }

    /** Whether there is a token for its forms. */
    public boolean isReady() {
        return request.get(TOKEN) != null;
    }
}
