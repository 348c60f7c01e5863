package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.api.PublishedApi;

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
}
