package org.welcomingcity.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes who an officer is as the text that it is in an address, not as the type that holds it inside. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OfficerIdInTheApi implements OASFilter {

    private static final int LONGEST = 64;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        if (components != null
                && components.getSchemas() != null
                && components.getSchemas().containsKey("OfficerId")) {
            components.addSchema(
                    "OfficerId",
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING))
                            .maxLength(LONGEST)
                            .description(
                                    "under what the rows of this service know somebody, as the list of people says"));
        }
    }
}
