package org.welcomingcity.testkit.api;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The published API description of a service, under {@code docs/api}. A service whose description has changed without it
 * fails its test; {@code -Dapi.write=true} writes the new one, to be read and committed.
 */
public final class PublishedApi {

    private PublishedApi() {}

    /** Where the description of a service is published. */
    public static Path file(String name) {
        return Path.of(System.getProperty("welcoming-city.root", "../.."), "docs", "api", name);
    }

    /** What the running service says of itself at the path. */
    public static String live(String path) {
        return given().get(path).then().statusCode(200).extract().asString().strip() + "\n";
    }

    /** What is published, after writing it anew where that was asked for. */
    public static String published(String name, String live) {
        try {
            if (Boolean.getBoolean("api.write")) {
                Files.writeString(file(name), live);
            }
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "docs/api/%s is missing; run the test with -Dapi.write=true".formatted(name), e);
        }
    }
}
