package org.welcomingcity.portal;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The services' published APIs, to which the portal's requests and the stand-in's answers are held. */
final class Contract {

    private static final OpenApiInteractionValidator CITATIONS = read("citations");
    private static final OpenApiInteractionValidator REPORTING = read("reporting");

    private Contract() {}

    /** What is wrong with a request that was taken, and with its answer. */
    static List<String> breaches(StubCitations.Asked asked, StubCitations.Answer answer) {
        var api = asked.path().startsWith("/api/v1/state-") ? REPORTING : CITATIONS;
        var request = new SimpleRequest.Builder(asked.method(), asked.path());
        asked.headers().forEach((name, values) -> values.forEach(value -> request.withHeader(name, value)));
        Arrays.stream(asked.query().split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            request.withQueryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        });
        if (!asked.body().isEmpty()) {
            request.withBody(asked.body());
        }
        var messages = new ArrayList<>(api.validateRequest(request.build()).getMessages());
        if (answer.body().startsWith("{")) {
            var answered = SimpleResponse.Builder.status(answer.status())
                    .withContentType("application/json")
                    .withBody(answer.body())
                    .build();
            messages.addAll(api.validateResponse(asked.path(), Request.Method.valueOf(asked.method()), answered)
                    .getMessages());
        }
        return messages.stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> "%s %s?%s: %s %s"
                        .formatted(asked.method(), asked.path(), asked.query(), message.getKey(), message.getMessage()))
                .distinct()
                .toList();
    }

    private static OpenApiInteractionValidator read(String service) {
        // The parser looks its parts up in the thread's loader, which is not this one's among Quarkus's own.
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Contract.class.getClassLoader());
        try {
            return OpenApiInteractionValidator.createForInlineApiSpecification(published(service))
                    .withLevelResolver(LevelResolver.create()
                            // Whom the service lets in is its own tests' business.
                            .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                            // A form may lack something: the service says so beside the field.
                            .withLevel("validation.request.body.schema.required", ValidationReport.Level.IGNORE)
                            // The client names JSON also where a success has no body.
                            .withLevel("validation.request.accept.notAllowed", ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The API as published; the types of its parameters in place, since the validator does not follow references there. */
    private static String published(String service) {
        try {
            var api = new ObjectMapper()
                    .readTree(Path.of("..", "..", "docs", "api", service + "-3.0.json")
                            .toFile());
            for (var parameter : api.findValues("parameters").stream()
                    .flatMap(JsonNode::valueStream)
                    .toList()) {
                var reference = parameter.at("/schema").findValue("$ref");
                if (reference != null) {
                    ((ObjectNode) parameter)
                            .set("schema", api.at(reference.textValue().substring(1)));
                }
            }
            return api.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
