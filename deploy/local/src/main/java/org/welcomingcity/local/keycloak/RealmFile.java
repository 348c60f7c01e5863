package org.welcomingcity.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomingcity.local.machine.Secrets;

/** The realm as one city imports it: {@code realm.json} with its blanks filled in, and a demo's people. */
final class RealmFile {

    /** The clients that prove who they are with a secret. */
    private static final Map<String, String> BLANK_OF_CLIENT = Map.of(
            "portal", "PORTAL_CLIENT_SECRET",
            "reporting-feeds", "REPORTING_FEEDS_SECRET",
            "dept-police-cad", "DEPT_POLICE_CAD_SECRET",
            "dept-police-records", "DEPT_POLICE_RECORDS_SECRET",
            "dept-police-history", "DEPT_POLICE_HISTORY_SECRET",
            "dept-gis", "DEPT_GIS_SECRET",
            "dept-parking", "DEPT_PARKING_SECRET",
            "dept-tow-desk", "DEPT_TOW_DESK_SECRET",
            "partner-registrar", "PARTNER_REGISTRAR_SECRET",
            "partner-court", "PARTNER_COURT_SECRET");

    /** Ends the histories of a demo's cases as a clerk would; no city but a demo has it. */
    static final String DEMO_CLERK = "demo-clerk";

    /** Reviews a demo's departures of earlier days, likewise. */
    static final String DEMO_SUPERVISOR = "demo-supervisor";

    private static final String PORTAL_ADDRESS = "PORTAL_ADDRESS";

    /** Our blanks are in capitals; Keycloak's own, as in {@code ${username}}, are not and stay. */
    private static final Pattern BLANK = Pattern.compile("\\$\\{([A-Z][A-Z_]*)}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;
    private final String portalAddress;

    RealmFile(Secrets secrets, String portalAddress) {
        this.secrets = secrets;
        this.portalAddress = portalAddress;
    }

    /** The secret of a client, as this city's realm knows it. */
    static String clientSecret(Secrets secrets, String clientId) {
        if (!BLANK_OF_CLIENT.containsKey(clientId)
                && !clientId.equals(DEMO_CLERK)
                && !clientId.equals(DEMO_SUPERVISOR)) {
            throw new IllegalArgumentException(clientId + " is not a client with a secret");
        }
        return secrets.of("client." + clientId);
    }

    /** The realm without anybody in it. */
    String withoutPeople() {
        return filledIn("realm.json").toPrettyString();
    }

    /**
     * The realm with a demo's people. They share a published password, so a code from a telephone would guard nothing:
     * here, and only here, no role asks for it.
     */
    String withDemoPeople() {
        var realm = (ObjectNode) filledIn("realm.json");
        for (var role : realm.at("/roles/realm")) {
            if (role.at("/composites/realm").toString().contains("\"second-factor\"")) {
                ((ObjectNode) role).put("composite", false).remove("composites");
            }
        }
        var people = (ArrayNode) filledIn("demo-users.json");
        for (var person : people) {
            ((ObjectNode) person)
                    .putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", DemoAccount.PASSWORD)
                    .put("temporary", false);
        }
        realm.set("users", people);
        addDemoProgram(realm, people, DEMO_CLERK, "The demo's clerk", "citation-clerk");
        addDemoProgram(realm, people, DEMO_SUPERVISOR, "The demo's supervisor", "supervisor");
        return realm.toPrettyString();
    }

    private void addDemoProgram(ObjectNode realm, ArrayNode people, String id, String name, String role) {
        var client = ((ArrayNode) realm.path("clients")).addObject();
        client.put("clientId", id)
                .put("name", name)
                .put("enabled", true)
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", clientSecret(secrets, id))
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes")
                .add("basic")
                .add("profile")
                .add("roles")
                .add("audience-citations");
        var scope = ((ArrayNode) realm.path("scopeMappings")).addObject().put("client", id);
        scope.putArray("roles").add(role);
        people.addObject()
                .put("username", "service-account-" + id)
                .put("enabled", true)
                .put("serviceAccountClientId", id)
                .putArray("realmRoles")
                .add(role);
    }

    private JsonNode filledIn(String name) {
        return filledIn(read(name));
    }

    private JsonNode filledIn(JsonNode node) {
        switch (node) {
            case ObjectNode object -> object.properties().forEach(field -> field.setValue(filledIn(field.getValue())));
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    array.set(i, filledIn(array.get(i)));
                }
            }
            case TextNode text -> {
                return TextNode.valueOf(BLANK.matcher(text.asText())
                        .replaceAll(found -> Matcher.quoteReplacement(fill(found.group(1)))));
            }
            default -> {
                // Numbers and truth values have no blanks.
            }
        }
        return node;
    }

    private String fill(String blank) {
        if (blank.equals(PORTAL_ADDRESS)) {
            return portalAddress;
        }
        return BLANK_OF_CLIENT.entrySet().stream()
                .filter(client -> client.getValue().equals(blank))
                .findFirst()
                .map(client -> clientSecret(secrets, client.getKey()))
                .orElseThrow(() -> new IllegalStateException("The realm leaves ${%s} blank, and nobody fills it in"
                        .formatted(blank.toUpperCase(Locale.ROOT))));
    }

    static JsonNode read(String name) {
        try (var file = RealmFile.class.getResourceAsStream("/keycloak/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the launcher");
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
