package org.welcomingcity.casework.assignment.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.welcomingcity.platform.openapi.TextInTheApi;

/** Describes whose cases are asked for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AssigneeInTheApi implements OASFilter {

    private static final int LONGEST = 64;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TextInTheApi.describe(
                document,
                "Assignee",
                text -> text.maxLength(LONGEST).description("somebody, as the list of people says; - for nobody"));
    }
}
