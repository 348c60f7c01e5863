package org.welcomingcity.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes who an officer is. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OfficerIdInTheApi implements OASFilter {

    private static final int LONGEST = 64;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TextInTheApi.describe(
                document,
                "OfficerId",
                text -> text.maxLength(LONGEST)
                        .description("under what the rows of this service know somebody, as the list of people says"));
    }
}
