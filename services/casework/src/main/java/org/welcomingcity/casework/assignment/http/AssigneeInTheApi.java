package org.welcomingcity.casework.assignment.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.openapi.TextInTheApi;

/** Describes whose cases are asked for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AssigneeInTheApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TextInTheApi.describe(
                document,
                "Assignee",
                text -> text.maxLength(OfficerId.LONGEST)
                        .description("somebody, as the list of people says; - for nobody"));
    }
}
