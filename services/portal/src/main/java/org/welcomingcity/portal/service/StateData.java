package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks about the state's citation export; throws as {@link Citations} does. */
@ApplicationScoped
public class StateData {

    private final StateDataApi api;

    StateData(@RestClient StateDataApi api) {
        this.api = api;
    }

    /** Sends a file; it is read in the background. */
    public StateExport send(String key, @Nullable String agency, String fileName, InputStream file) {
        return Citations.ask(() -> api.send(key, agency, fileName, file));
    }

    /** A page of imports, newest first. */
    public StateExport.Page imports(@Nullable String after, int limit) {
        return Citations.ask(() -> api.imports(after, limit));
    }

    /** One import. */
    public StateExport one(UUID id) {
        return Citations.ask(() -> api.one(id));
    }

    /** A page of what is wrong with its lines. */
    public StateExport.Findings findings(
            UUID id, @Nullable String severity, @Nullable String dirt, @Nullable String after, int limit) {
        return Citations.ask(() -> api.findings(id, severity, dirt, after, limit));
    }

    /** All of it, as CSV. */
    public InputStream findingsFile(UUID id) {
        return Citations.ask(() -> api.findingsFile(id));
    }

    /** What the ordinance would have done, counted. */
    public OrdinanceReview.Summary ordinance() {
        return Citations.ask(api::ordinance);
    }

    /** A page of it, by day. */
    public OrdinanceReview.Page ordinanceLines(@Nullable String verdict, @Nullable String after, int limit) {
        return Citations.ask(() -> api.ordinanceLines(verdict, after, limit));
    }

    /** All of it, as CSV. */
    public InputStream ordinanceFile() {
        return Citations.ask(api::ordinanceFile);
    }

    /** Speeding amounts beside the formula, counted. */
    public SpeedingReview.Summary speeding() {
        return Citations.ask(api::speeding);
    }

    /** A page of them. */
    public SpeedingReview.Page speedingLines(@Nullable String match, @Nullable String after, int limit) {
        return Citations.ask(() -> api.speedingLines(match, after, limit));
    }

    /** All of them, as CSV. */
    public InputStream speedingFile() {
        return Citations.ask(api::speedingFile);
    }
}
