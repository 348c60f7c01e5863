package org.welcomingcity.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Somebody who can sign in at a demo.
 *
 * @param username the sign-in name
 * @param role what the account may do
 * @param password the same for all of them, and no secret: a demo listens on the loopback address only
 */
public record DemoAccount(String username, String role, String password) {

    static final String PASSWORD = "Welcome-to-the-demo";

    /** Every account of a demo. */
    public static List<DemoAccount> all() {
        return StreamSupport.stream(RealmFile.read("demo-users.json").spliterator(), false)
                .map(DemoAccount::of)
                .toList();
    }

    private static DemoAccount of(JsonNode user) {
        var role = StreamSupport.stream(user.path("realmRoles").spliterator(), false)
                .map(JsonNode::asText)
                .filter(name -> !name.startsWith("default-roles-"))
                .findFirst()
                .orElseThrow();
        return new DemoAccount(user.path("username").asText(), role, PASSWORD);
    }
}
