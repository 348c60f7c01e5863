package org.welcomingcity.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassesBehindTest {

    static class Lamp {
        enum State {
            ON,
            OFF
        }
    }

    static class Door {
        enum State {
            OPEN,
            SHUT
        }
    }

    record LampView(String name, int watts, @Nullable String note, List<String> rooms) {}

    record LampForm(String name, @Nullable String note) {}

    private final OpenAPI document = OASFactory.createOpenAPI()
            .paths(OASFactory.createPaths()
                    .addPathItem(
                            "/lamps",
                            OASFactory.createPathItem()
                                    .POST(OASFactory.createOperation()
                                            .requestBody(OASFactory.createRequestBody()
                                                    .content(content("LampForm")))
                                            .responses(OASFactory.createAPIResponses()
                                                    .addAPIResponse(
                                                            "200",
                                                            OASFactory.createAPIResponse()
                                                                    .content(content("LampView")))))))
            .components(OASFactory.createComponents()
                    .addSchema(
                            "LampForm",
                            object("name", "note")
                                    .addProperty(
                                            "state", OASFactory.createSchema().ref("#/components/schemas/State1")))
                    .addSchema("LampView", object("name", "watts", "note", "rooms"))
                    .addSchema("State", OASFactory.createSchema().enumeration(List.of("OPEN", "SHUT")))
                    .addSchema("State1", OASFactory.createSchema().enumeration(List.of("ON", "OFF"))));

    @BeforeEach
    void filter() throws IOException {
        new ClassesBehind(Index.of(Lamp.State.class, Door.State.class, LampView.class, LampForm.class, Lamp.class))
                .filterOpenAPI(document);
    }

    @Test
    void an_answer_says_which_fields_it_always_has() {
        assertThat(schema("LampView").getRequired()).containsExactlyInAnyOrder("name", "watts", "rooms");
    }

    @Test
    void a_form_is_left_alone() {
        assertThat(schema("LampForm").getRequired()).isNull();
    }

    @Test
    void what_would_share_a_name_gets_the_name_of_what_it_belongs_to() {
        assertThat(document.getComponents().getSchemas()).containsKeys("DoorState", "LampState");
        assertThat(schema("LampForm").getProperties().get("state").getRef())
                .isEqualTo("#/components/schemas/LampState");
    }

    private Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }

    private static Content content(String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema)));
    }

    private static Schema object(String... fields) {
        var schema = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
        for (var field : fields) {
            schema.addProperty(field, OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
        }
        return schema;
    }
}
