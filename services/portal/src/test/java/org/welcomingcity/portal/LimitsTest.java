package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.welcomingcity.testkit.api.PublishedApi;

/** How long an answer may be is the service's to say: what a field of the portal takes is what the published API takes there. */
@QuarkusTest
@PagesAlone
class LimitsTest {

    private static final String CITATION = "/citations/" + Fixtures.CITATION;

    /** Pages with forms, and who fills them in. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "officer", List.of("/stops/new", CITATION, CITATION + "/vehicle", CITATION + "/complaint-application"),
            "citation-clerk", List.of(CITATION + "/progress", CITATION + "/contest", CITATION + "/summonses"),
            "supervisor", List.of("/departures/" + Fixtures.DEPARTURE, "/differences/" + Fixtures.DIFFERENCE),
            "chief", List.of("/books"));

    @BeforeEach
    void afresh() {
        StubCitations.reset();
    }

    @Test
    void every_field_takes_as_much_as_the_service_and_no_less() throws IOException {
        var api = new ObjectMapper().readTree(java.nio.file.Files.readString(PublishedApi.file("citations-3.0.json")));
        var wrong = new ArrayList<String>();
        Set<String> compared = new HashSet<>();
        PAGES.forEach((role, addresses) -> addresses.forEach(address -> {
            var page = Browser.of("a-" + role, role).open(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            for (var field : page.elements("//form[@method='post']//*[@maxlength or @data-most]")) {
                var form = form(field);
                var schema = sentTo(api, form.getAttribute("action"));
                var property = schema == null ? null : property(api, schema, field.getAttribute("name"));
                if (property == null || !property.has("maxLength")) {
                    continue;
                }
                var name = form.getAttribute("action") + " " + field.getAttribute("name");
                var most = field.hasAttribute("data-most")
                        ? field.getAttribute("data-most")
                        : field.getAttribute("maxlength");
                compared.add(name);
                if (Integer.parseInt(most) != property.path("maxLength").asInt()) {
                    wrong.add("%s takes %s, and the service %s".formatted(name, most, property.path("maxLength")));
                }
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(compared).as("fields that were compared").hasSizeGreaterThan(30);
    }

    private static Element form(Element field) {
        var node = field;
        while (!node.getTagName().equals("form")) {
            node = (Element) node.getParentNode();
        }
        return node;
    }

    /** The form of the API that lies behind an address of the portal; null where the two are not named alike. */
    private static JsonNode sentTo(JsonNode api, String action) {
        var steps = ("/api/v1" + action).split("/");
        for (var path : api.path("paths").properties()) {
            var named = path.getKey().split("/");
            var alike = named.length == steps.length;
            for (var at = 0; alike && at < steps.length; at++) {
                alike = named[at].startsWith("{") || named[at].equals(steps[at]);
            }
            var body = path.getValue().at("/post/requestBody/content/application~1json/schema");
            if (alike && !body.isMissingNode()) {
                return resolved(api, body);
            }
        }
        return null;
    }

    private static JsonNode property(JsonNode api, JsonNode form, String name) {
        var at = form;
        for (var step : name.split("\\.")) {
            var listed = step.replaceAll("\\[\\d+]", "");
            at = at.path("properties").path(listed);
            if (at.isMissingNode()) {
                return null;
            }
            at = resolved(api, at);
            if (!listed.equals(step)) {
                at = resolved(api, at.path("items"));
            }
        }
        return at;
    }

    private static JsonNode resolved(JsonNode api, JsonNode schema) {
        var one = schema.has("allOf") ? schema.path("allOf").path(0) : schema;
        var reference = one.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : api.path("components").path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
