package org.welcomingcity.platform.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Where schemas stand in a description. */
final class Schemas {

    static final String PLACE = "#/components/schemas/";

    private Schemas() {}

    /** Every schema of a description, the parts of schemas included. */
    static List<Schema> all(OpenAPI document) {
        return withParts(Stream.concat(
                        document.getComponents().getSchemas().values().stream(),
                        operations(document)
                                .flatMap(operation -> Stream.of(
                                                Stream.ofNullable(operation.getParameters())
                                                        .flatMap(Collection::stream)
                                                        .map(Parameter::getSchema),
                                                sent(operation),
                                                Stream.ofNullable(operation.getResponses())
                                                        .flatMap(answers -> answers.getAPIResponses().values().stream())
                                                        .flatMap(answer -> of(answer.getContent())))
                                        .flatMap(part -> part)))
                .toList());
    }

    /** The schemas of what is sent, and their parts; what they refer to is not followed. */
    static List<Schema> sent(OpenAPI document) {
        return withParts(operations(document).flatMap(Schemas::sent).toList());
    }

    /** A schema and its parts. */
    static List<Schema> withParts(Collection<? extends @Nullable Schema> schemas) {
        var all = new ArrayList<Schema>();
        var waiting = new ArrayDeque<Schema>();
        schemas.stream().filter(Objects::nonNull).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var schema = waiting.pop();
            all.add(schema);
            parts(schema).forEach(waiting::add);
        }
        return all;
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths() == null || document.getPaths().getPathItems() == null
                ? Stream.empty()
                : document.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Schema> sent(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : of(operation.getRequestBody().getContent());
    }

    private static Stream<Schema> of(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        Stream.ofNullable(schema.getProperties())
                                .map(Map::values)
                                .flatMap(Collection::stream),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        Stream.ofNullable(schema.getAllOf()).flatMap(Collection::stream),
                        Stream.ofNullable(schema.getAnyOf()).flatMap(Collection::stream),
                        Stream.ofNullable(schema.getOneOf()).flatMap(Collection::stream))
                .flatMap(part -> part);
    }
}
