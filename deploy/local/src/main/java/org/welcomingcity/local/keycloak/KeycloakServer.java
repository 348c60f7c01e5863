package org.welcomingcity.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomingcity.local.machine.Children;
import org.welcomingcity.local.machine.DataDirectory;
import org.welcomingcity.local.machine.Readiness;
import org.welcomingcity.local.machine.Secrets;
import org.welcomingcity.local.machine.Tools;
import org.welcomingcity.local.machine.Trouble;
import org.welcomingcity.local.postgres.PostgresServer;

/** The running Keycloak, its realm imported at the first start and kept in the database ever after. */
public final class KeycloakServer {

    /** What the child is called. */
    public static final String NAME = "keycloak";

    /** The database it keeps everything in. */
    public static final String DATABASE = "keycloak";

    /** The account that looks after Keycloak itself; its password is {@link #ADMIN_SECRET}. */
    public static final String ADMIN = "admin";

    /** The name of the administrator's password among the secrets. */
    public static final String ADMIN_SECRET = "keycloak.admin";

    private static final String REALM = "welcoming-city";

    private final int port;
    private final Secrets secrets;

    private KeycloakServer(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /**
     * What a city wants of it.
     *
     * @param unpacked where the build unpacked the distribution
     * @param port where it listens, on the loopback address
     * @param portalAddress where browsers are sent back to after signing in
     * @param people where the list of its accounts is written, for the services
     * @param demo whether the realm has a demo's people in it
     */
    public record Wishes(Path unpacked, int port, String portalAddress, Path people, boolean demo) {}

    /** Starts it and waits until it is ready. */
    public static KeycloakServer start(
            Children children, Tools tools, DataDirectory data, PostgresServer database, Wishes wishes)
            throws InterruptedException {
        var secrets = data.secrets();
        var server = new KeycloakServer(wishes.port(), secrets);
        var home = KeycloakDistribution.home(data, KeycloakDistribution.builtIn(tools, wishes.unpacked(), children));
        writeRealm(home, new RealmFile(secrets, wishes.portalAddress()), wishes.demo());
        var child = children.start(
                NAME,
                List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm"),
                server.environment(database),
                Children.Farewell.TERM);
        Readiness.await(child, URI.create(server.baseUrl() + "/health/ready"));
        var admin = new RealmAdmin(server);
        new PortalAddress(home.resolve("portal-address"), admin).mustBe(wishes.portalAddress());
        new RealmPeople(admin).writeTo(wishes.people());
        return server;
    }

    private Map<String, String> environment(PostgresServer database) {
        var environment = new HashMap<>(KeycloakDistribution.javaHome());
        environment.put("KC_DB_URL", database.jdbcUrl(DATABASE));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", database.password(DATABASE));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", baseUrl());
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        // It starts in half the time this way, and a city on one machine never asks it for more.
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return environment;
    }

    private static void writeRealm(Path home, RealmFile realm, boolean demo) {
        var file = home.resolve("data/import/" + REALM + "-realm.json");
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, demo ? realm.withDemoPeople() : realm.withoutPeople());
        } catch (IOException e) {
            throw new Trouble(
                    "The realm could not be written to " + file + ": " + e.getMessage() + ".",
                    "Check that it is writable and the disk has room.",
                    e);
        }
    }

    /** Where it answers, for browsers and services alike. */
    public String baseUrl() {
        return "http://localhost:" + port;
    }

    /** The city's realm, which is also the issuer in every token. */
    public String realmUrl() {
        return baseUrl() + "/realms/" + REALM;
    }

    /** Where clients get their tokens. */
    public String tokenUrl() {
        return realmUrl() + "/protocol/openid-connect/token";
    }

    /** The secret of a client of the realm. */
    public String clientSecret(String clientId) {
        return RealmFile.clientSecret(secrets, clientId);
    }

    String adminUrl() {
        return baseUrl() + "/admin/realms/" + REALM;
    }

    String adminTokenUrl() {
        return baseUrl() + "/realms/master/protocol/openid-connect/token";
    }

    String adminPassword() {
        return secrets.of(ADMIN_SECRET);
    }
}
