package org.welcomingcity.casework.assignment.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes whose cases are asked for as the text that it is in an address. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AssigneeInTheApi implements OASFilter {

    private static final int LONGEST = 64;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        if (components != null
                && components.getSchemas() != null
                && components.getSchemas().containsKey("Assignee")) {
            components.addSchema(
                    "Assignee",
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING))
                            .maxLength(LONGEST)
                            .description("somebody, as the list of people says; - for nobody"));
        }
    }
}
