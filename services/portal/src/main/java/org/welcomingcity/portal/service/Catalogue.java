package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks about what can be charged; throws as {@link Citations} does. */
@ApplicationScoped
public class Catalogue {

    private final CatalogueApi api;

    Catalogue(@RestClient CatalogueApi api) {
        this.api = api;
    }

    /** The offences that could be charged on a day, today where none is named. */
    public List<CatalogueOffence> offences(@Nullable String on, @Nullable String text, @Nullable String code) {
        return Citations.ask(() -> api.offences(on, text, code));
    }

    /** One of them, with what it costs. */
    public CatalogueOffence.File offence(String code, @Nullable String on) {
        return Citations.ask(() -> api.offence(code, on));
    }

    /** A page of imported charge lists, newest first. */
    public ChargeList.Page lists(@Nullable String after, int limit) {
        return Citations.ask(() -> api.lists(after, limit));
    }

    /** Imports a list, once per key. */
    public ChargeList send(String key, @Nullable String list, InputStream file) {
        return Citations.ask(() -> api.send(key, list, file));
    }

    /** What came of one. */
    public ChargeList list(UUID id) {
        return Citations.ask(() -> api.list(id));
    }

    /** Its damaged rows, as CSV. */
    public InputStream findingsFile(UUID id) {
        return Citations.ask(() -> api.findingsFile(id));
    }

    /** Charges of the lists, to look up. */
    public ChargeList.Charges charges(
            @Nullable String list, @Nullable String text, @Nullable String code, @Nullable String after, int limit) {
        return Citations.ask(() -> api.charges(list, text, code, after, limit));
    }
}
