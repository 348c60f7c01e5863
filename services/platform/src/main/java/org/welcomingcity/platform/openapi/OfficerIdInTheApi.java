package org.welcomingcity.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.welcomingcity.kernel.OfficerId;

/** Describes who an officer is. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OfficerIdInTheApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TextInTheApi.describe(
                document,
                "OfficerId",
                text -> text.maxLength(OfficerId.LONGEST)
                        .description("under what the rows of this service know somebody, as the list of people says"));
    }
}
