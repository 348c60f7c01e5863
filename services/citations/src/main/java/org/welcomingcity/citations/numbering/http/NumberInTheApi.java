package org.welcomingcity.citations.numbering.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes a citation's number as the text that it is in an address, not as the type that holds it inside. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NumberInTheApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSchema(
                        "CitationNumber",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.STRING))
                                .pattern("^[A-Z][0-9]{7}$")
                                .description("as printed: the letter of its range and seven digits"));
    }
}
