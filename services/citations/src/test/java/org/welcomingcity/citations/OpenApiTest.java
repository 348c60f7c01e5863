package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.api.PublishedApi;
import org.welcomingcity.testkit.api.RequiredFields;

@QuarkusTest
@RealThing
class OpenApiTest {

    @Test
    void the_published_description_is_the_one_the_service_gives() {
        var live = PublishedApi.live("/q/openapi");
        assertThat(live).startsWith("---\nopenapi: 3.1.0").isEqualTo(PublishedApi.published("citations.yaml", live));
    }

    @Test
    void the_rendering_for_older_tools_is_the_one_the_service_gives() {
        var live = PublishedApi.live("/api/openapi-3.0");
        assertThat(live).contains("\"openapi\" : \"3.0.3\"");
        assertThat(live).isEqualTo(PublishedApi.published("citations-3.0.json", live));
    }

    /** A compulsory field without a true answer makes people invent one. */
    @Test
    void every_compulsory_field_says_how_the_true_there_is_none_is_told() throws IOException {
        var live = PublishedApi.live("/api/openapi-3.0");
        assertThat(RequiredFields.unanswered(live)).isEmpty();
        assertThat(RequiredFields.askedByNobody(
                        List.of(live, Files.readString(PublishedApi.file("reporting-3.0.json")))))
                .isEmpty();
    }
}
