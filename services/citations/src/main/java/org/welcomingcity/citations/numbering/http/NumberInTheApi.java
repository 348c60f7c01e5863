package org.welcomingcity.citations.numbering.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.welcomingcity.platform.openapi.TextInTheApi;

/** Describes a citation's number. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NumberInTheApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TextInTheApi.describe(
                document,
                "CitationNumber",
                text -> text.pattern("^[A-Z][0-9]{7}$")
                        .description("as printed: the letter of its range and seven digits"));
    }
}
