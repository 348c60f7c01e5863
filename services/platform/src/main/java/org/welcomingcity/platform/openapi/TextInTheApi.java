package org.welcomingcity.platform.openapi;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes a type as the text that it is in an address, not as the record that holds it inside. */
public final class TextInTheApi {

    private TextInTheApi() {}

    /**
     * Describes the type in a document that has it.
     *
     * @param type the simple name of the type
     * @param described says what the text is
     */
    public static void describe(OpenAPI document, String type, Consumer<Schema> described) {
        var components = document.getComponents();
        if (components != null
                && components.getSchemas() != null
                && components.getSchemas().containsKey(type)) {
            var text = OASFactory.createSchema().type(List.of(SchemaType.STRING));
            described.accept(text);
            components.addSchema(type, text);
        }
    }
}
