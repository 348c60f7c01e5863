package org.welcomingcity.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.local.machine.Secrets;

class RealmFileTest {

    private static final String ADDRESS = "http://localhost:9080";

    @TempDir
    private Path directory;

    @Test
    void nothingOfOursIsLeftBlank() throws Exception {
        assertThat(city().toString()).doesNotContainPattern("\\$\\{[A-Z]");
        assertThat(demo().toString()).doesNotContainPattern("\\$\\{[A-Z]");
    }

    @Test
    void keycloaksOwnWordsStay() throws Exception {
        assertThat(city().toString()).contains("${username}");
    }

    @Test
    void browsersAreSentBackToWhereThePortalIs() throws Exception {
        assertThat(client(city(), "portal").at("/redirectUris/0").asText()).isEqualTo(ADDRESS + "/*");
    }

    @Test
    void onlyADemoHasAClerkThatIsAProgramAndItIsNothingButAClerk() throws Exception {
        assertThat(city().toString()).doesNotContain("demo-clerk", "demo-supervisor");
        assertThat(found(demo().path("users"), "serviceAccountClientId", "demo-supervisor")
                        .path("realmRoles"))
                .hasToString("[\"supervisor\"]");
        assertThat(client(demo(), "demo-clerk").path("fullScopeAllowed").asBoolean())
                .isFalse();
        assertThat(found(demo().path("users"), "serviceAccountClientId", "demo-clerk")
                        .path("realmRoles"))
                .hasToString("[\"citation-clerk\"]");
    }

    @Test
    void everyConfidentialClientHasASecretOfItsOwn() throws Exception {
        var secrets = StreamSupport.stream(city().path("clients").spliterator(), false)
                .filter(client -> client.has("secret"))
                .map(client -> client.path("secret").asText())
                .toList();

        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.length() >= 43);
    }

    /** A right that no client can get is one that nobody has, whatever the documents say. */
    @Test
    void everyScopeThatOpensARightIsInTheRealmAndSomeClientHasIt() throws Exception {
        var named = Pattern.compile("`([a-z-]+:[a-z:-]+)`")
                .matcher(
                        Files.readString(Path.of(System.getProperty("welcoming-city.root", "../.."), "docs/access.md")))
                .results()
                .map(scope -> scope.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var there = StreamSupport.stream(city().path("clientScopes").spliterator(), false)
                .map(scope -> scope.path("name").asText())
                .toList();
        var given = StreamSupport.stream(city().path("clients").spliterator(), false)
                .flatMap(client ->
                        StreamSupport.stream(client.path("defaultClientScopes").spliterator(), false))
                .map(JsonNode::asText)
                .toList();

        assertThat(named).hasSizeGreaterThan(8);
        assertThat(there).containsAll(named);
        named.removeIf(scope -> scope.startsWith("feed:"));
        assertThat(given).containsAll(named);
    }

    /** History is written past the rule that a stop is entered at once; whoever may do that may do nothing else here. */
    @Test
    void whoeverBringsInHistoryDoesNothingElse() throws Exception {
        assertThat(client(city(), "dept-police-history").path("defaultClientScopes"))
                .hasToString("[\"basic\",\"department-system\",\"citations:import\"]");
        assertThat(StreamSupport.stream(city().path("clients").spliterator(), false)
                        .filter(client ->
                                client.path("defaultClientScopes").toString().contains("citations:import"))
                        .map(client -> client.path("clientId").asText()))
                .containsExactly("dept-police-history");
    }

    @Test
    void theSecretInTheRealmIsTheOneHandedOut() throws Exception {
        assertThat(client(city(), "dept-parking").path("secret").asText())
                .isEqualTo(RealmFile.clientSecret(secrets(), "dept-parking"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citations", "impound", "data-sharing", "reporting"})
    void theFeedOfEachServiceHasItsScopesAndATokenWithOneIsForThatServiceAlone(String service) throws Exception {
        for (var scope : List.of("feed:" + service, "feed:" + service + ":personal", "feed:" + service + ":actors")) {
            var audiences = found(city().path("clientScopes"), "name", scope).path("protocolMappers");
            assertThat(audiences).hasSize(1);
            assertThat(audiences.get(0).at("/config/included.client.audience").asText())
                    .isEqualTo(service);
        }
    }

    @Test
    void reportingFollowsAndSeesNeitherAccountsNorPersonalContent() throws Exception {
        var scopes =
                client(city(), "reporting-feeds").path("defaultClientScopes").toString();

        assertThat(scopes)
                .contains("\"feed:citations\"")
                .doesNotContain(":personal")
                .doesNotContain(":actors");
        assertThat(client(city(), "reporting-feeds").path("optionalClientScopes"))
                .isEmpty();
    }

    @Test
    void aCityBeginsWithoutPeople() throws Exception {
        assertThat(city().has("users")).isFalse();
        assertThat(city().toString()).doesNotContain(DemoAccount.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "solicitor"})
    void theSecondFactorIsLeftOutOfADemoOnly(String role) throws Exception {
        assertThat(role(city(), role).at("/composites/realm/0").asText()).isEqualTo("second-factor");
        assertThat(role(demo(), role).has("composites")).isFalse();
    }

    @Test
    void everyRoleAPersonCanHaveHasSomebodyInADemo() throws Exception {
        var roles = StreamSupport.stream(demo().at("/roles/realm").spliterator(), false)
                .map(role -> role.path("name").asText())
                .filter(name -> !name.equals("second-factor"))
                .toList();

        assertThat(DemoAccount.all()).extracting(DemoAccount::role).containsAll(roles);
        assertThat(DemoAccount.all()).extracting(DemoAccount::username).containsAll(roles);
    }

    private JsonNode city() throws Exception {
        return new ObjectMapper().readTree(realm().withoutPeople());
    }

    private JsonNode demo() throws Exception {
        return new ObjectMapper().readTree(realm().withDemoPeople());
    }

    private RealmFile realm() {
        return new RealmFile(secrets(), ADDRESS);
    }

    private Secrets secrets() {
        return Secrets.in(directory.resolve("secrets"));
    }

    private static JsonNode client(JsonNode realm, String clientId) {
        return found(realm.path("clients"), "clientId", clientId);
    }

    private static JsonNode role(JsonNode realm, String name) {
        return found(realm.at("/roles/realm"), "name", name);
    }

    private static JsonNode found(JsonNode among, String field, String value) {
        return StreamSupport.stream(among.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
