package org.welcomingcity.platform.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The service's API description once more as OpenAPI 3.0, for the tools that do not read 3.1 yet. */
@Path("/api/openapi-3.0")
public class OpenApi30 {

    private final OpenApiDocumentService documents;

    OpenApi30(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    /** The 3.0 rendering of the 3.1 document at {@code /q/openapi}. */
    @GET
    @PermitAll
    @Produces("application/json")
    @Operation(hidden = true)
    public String document() throws IOException {
        return rendered(documents.getDocument(Format.JSON));
    }

    /** Renders a 3.1 document, as JSON, in the words of 3.0. */
    public static String rendered(byte[] document) throws IOException {
        var model = SmallRyeOpenAPI.builder()
                .withCustomStaticFile(() -> new ByteArrayInputStream(document))
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .build()
                .model();
        model.setOpenapi("3.0.3");
        return OpenApiSerializer.serialize(model, Format.JSON);
    }
}
