package org.welcomingcity.portal.service;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Asks in the language of the page that is being made. */
// Named in the configuration only, which does not keep a bean.
@Unremovable
@ApplicationScoped
public class CallerLanguage implements ClientRequestFilter {

    private final PageLanguageCode language;

    CallerLanguage(PageLanguageCode language) {
        this.language = language;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.code());
    }
}
