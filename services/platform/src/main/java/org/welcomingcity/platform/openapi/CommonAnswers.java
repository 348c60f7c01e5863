package org.welcomingcity.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in each service's description what all of them do alike: the token, the key of a POST, and how a no looks. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    /** The extension of an operation that asks by POST and stores nothing, so that no key keeps it from being done twice. */
    public static final String STORES_NOTHING = "x-stores-nothing";

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "realm";
    private static final String TREE = "JsonNode";
    private static final String SEEN = "Seen";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSchema("Fault", fault())
                .addSchema(PROBLEM, problem())
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the city's realm, issued for this service."));
        if (document.getComponents().getSchemas().containsKey(TREE)) {
            // Any JSON object, and not the class in which the service holds it.
            document.getComponents()
                    .addSchema(
                            TREE,
                            OASFactory.createSchema()
                                    .type(List.of(SchemaType.OBJECT))
                                    .additionalPropertiesBoolean(true))
                    .removeSchema(TREE + "Type");
        }
        // A state is named in a header, as a text.
        document.getComponents().removeSchema(SEEN);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().forEach(CommonAnswers::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            headersWithoutDefault(operation);
            // Where each item answers for itself, each has a key of its own in the body.
            if (method == PathItem.HttpMethod.POST
                    && !operation.getResponses().hasAPIResponse("207")
                    && !storesNothing(operation)) {
                operation.addParameter(idempotencyKey());
            }
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
            addProblem(operation);
        });
    }

    private static boolean storesNothing(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(STORES_NOTHING);
    }

    // That none was sent is a value inside, and nothing that a caller could send.
    private static void headersWithoutDefault(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                    .forEach(parameter -> parameter.setSchema(text()));
        }
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "4XX",
                        OASFactory.createAPIResponse()
                                .description("Not done, and why: field, rule, cite, and how to mend it (RFC 9457)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType().schema(reference(PROBLEM)))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Chosen by the caller: a repeat with the same body answers the first answer, with another "
                        + "body it is 422")
                .schema(text().minLength(1).maxLength(128));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of("type", "title", "status"))
                .addProperty("type", text().description("urn:welcoming-city:problem:, and the problem's stable name"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "faults",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(reference("Fault")))
                .addProperty(
                        "currentVersion",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .description("with 412: the version that is stored now"))
                .addProperty(
                        "differences",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .description(
                                        "with 412, where it is known: what became different since the caller looked")
                                .items(OASFactory.createSchema()
                                        .type(List.of(SchemaType.OBJECT))
                                        .addProperty("field", text())
                                        .addProperty("was", text())
                                        .addProperty("now", text())
                                        .addProperty("at", text().format("date-time"))));
    }

    private static Schema fault() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of("field", "rule", "problem", "mend"))
                .addProperty("field", text().description("path of the field in the request; empty for the whole"))
                .addProperty("rule", text().description("id of the rule, as in the policy catalogue"))
                .addProperty("cite", text().description("where the rule stands"))
                .addProperty("problem", text())
                .addProperty("mend", text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref(schema);
    }
}
