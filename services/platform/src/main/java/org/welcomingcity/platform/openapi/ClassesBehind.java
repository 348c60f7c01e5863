package org.welcomingcity.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Says in each service's description what only the classes behind it know, so that a client's own classes can be made of
 * the description: which fields an answer always has, how long a text may be, and of
 * which thing a status or a kind is.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ClassesBehind implements OASFilter {

    private final AlwaysThere always;
    private final OwnNames names;
    private final LongestTexts longest;

    /** For the classes of the application. */
    public ClassesBehind(IndexView index) {
        var records = new RecordsBehind(index);
        this.always = new AlwaysThere(records);
        this.names = new OwnNames(index);
        this.longest = new LongestTexts(records);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            always.say(document);
            longest.say(document);
            names.give(document);
        }
    }
}
