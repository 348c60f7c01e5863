package org.welcomingcity.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.city.Part;

/** The realm as its administrator and the departments' systems meet it. */
final class Realm {

    /** The password of every account the journeys make; it satisfies the realm's policy. */
    static final String PASSWORD = "roadside-Lantern-27";

    // The master realm's tokens live for a minute; each new one costs a slow hash of the password.
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final LocalCity city;
    private String adminToken = "";
    private Instant adminTokenOf = Instant.EPOCH;

    Realm(LocalCity city) {
        this.city = city;
    }

    /** Makes an account with one role. */
    void account(String name, String role) {
        var admin = adminToken();
        var location =
                asksForAccount(name, PASSWORD).then().statusCode(201).extract().header("Location");
        var granted = given().auth()
                .oauth2(admin)
                .get(city.baseUrl(Part.KEYCLOAK) + "/admin/realms/welcoming-city/roles/" + role)
                .then()
                .statusCode(200)
                .extract()
                .as(Map.class);
        given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(List.of(granted))
                .post(location + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    /** Asks for an account with that password; the realm may refuse. */
    Response asksForAccount(String name, String password) {
        return given().auth()
                .oauth2(adminToken())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        name,
                        "firstName",
                        name,
                        "lastName",
                        "Journey",
                        "email",
                        name + "@example.org",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "attributes",
                        Map.of("department", List.of("police")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .post(city.baseUrl(Part.KEYCLOAK) + "/admin/realms/welcoming-city/users");
    }

    /** Says of an account that it may sign in no longer. */
    void disable(String name) {
        var admin = adminToken();
        var found = given().auth()
                .oauth2(admin)
                .queryParam("username", name)
                .queryParam("exact", true)
                .get(city.baseUrl(Part.KEYCLOAK) + "/admin/realms/welcoming-city/users")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("[0].id");
        given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("enabled", false))
                .put(city.baseUrl(Part.KEYCLOAK) + "/admin/realms/welcoming-city/users/" + found)
                .then()
                .statusCode(204);
    }

    /** The own token for citations of somebody who is signed in, as an attacker would have got hold of one. */
    String tokenOf(Person person) {
        given().auth()
                .oauth2(adminToken())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "clientId",
                        "for-a-journey",
                        "publicClient",
                        true,
                        "redirectUris",
                        List.of("*"),
                        "defaultClientScopes",
                        List.of("basic", "profile", "roles", "department", "audience-citations")))
                .post(city.baseUrl(Part.KEYCLOAK) + "/admin/realms/welcoming-city/clients");
        var back = city.baseUrl(Part.PORTAL) + "/signed-out";
        person.page()
                .navigate(city.baseUrl(Part.KEYCLOAK)
                        + "/realms/welcoming-city/protocol/openid-connect/auth?client_id=for-a-journey"
                        + "&response_type=code&scope=openid&redirect_uri=" + back);
        var code = person.page().url().replaceAll(".*[?&]code=([^&]*).*", "$1");
        return given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "for-a-journey")
                .formParam("redirect_uri", back)
                .formParam("code", code)
                .post(city.tokenUrl())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A token for a department's system, by its own client credentials. */
    String departmentToken(String clientId) {
        return asksForToken(clientId).then().statusCode(200).extract().path("access_token");
    }

    /** Asks for a token for a department's system. */
    Response asksForToken(String clientId) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", city.clientSecret(clientId))
                .post(city.tokenUrl());
    }

    private synchronized String adminToken() {
        if (Instant.now().isAfter(adminTokenOf.plus(KEPT))) {
            adminTokenOf = Instant.now();
            adminToken = freshAdminToken();
        }
        return adminToken;
    }

    private String freshAdminToken() {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(city.secretsFile())) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", secrets.getProperty("keycloak.admin"))
                .post(city.baseUrl(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
