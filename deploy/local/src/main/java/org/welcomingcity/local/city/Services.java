package org.welcomingcity.local.city;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.welcomingcity.local.keycloak.KeycloakServer;
import org.welcomingcity.local.machine.Child;
import org.welcomingcity.local.machine.Children;
import org.welcomingcity.local.machine.DataDirectory;
import org.welcomingcity.local.machine.Readiness;
import org.welcomingcity.local.machine.Trouble;
import org.welcomingcity.local.postgres.PostgresServer;

/** Our own programs, started as they are started anywhere: a JAR and an environment. */
final class Services {

    static final List<Part> ALL =
            List.of(Part.values()).stream().filter(Part::isService).toList();

    /** Small machines start all of them at once: little memory each, and no time spent on the second compiler. */
    private static final List<String> MODEST =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private final LocalCityOptions options;
    private final DataDirectory data;
    private final PostgresServer database;
    private final KeycloakServer keycloak;
    private final LedgerWitness witness;

    Services(
            LocalCityOptions options,
            DataDirectory data,
            PostgresServer database,
            KeycloakServer keycloak,
            LedgerWitness witness) {
        this.options = options;
        this.data = data;
        this.database = database;
        this.keycloak = keycloak;
        this.witness = witness;
    }

    /** @throws Trouble when one of them was not built */
    static void mustBeBuilt(LocalCityOptions options) {
        for (var service : ALL) {
            var program = program(options.root(), service);
            if (!Files.exists(program)) {
                throw new Trouble(
                        "The service " + service.label() + " is not built: " + program + " is missing.",
                        "Build it: run deploy/up without --skip-build.");
            }
        }
    }

    /** Starts them all at once and waits until each is ready. */
    void start(Children children, Consumer<String> progress) throws InterruptedException {
        var started = new HashMap<Part, Child>();
        for (var service : ALL) {
            started.put(service, start(service, children));
        }
        for (var service : ALL) {
            var child = started.get(service);
            if (child != null) {
                Readiness.await(child, URI.create(url(service) + "/q/health/ready"));
                progress.accept(service.label() + " is ready at " + url(service));
            }
        }
    }

    private Child start(Part service, Children children) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(MODEST);
        if (service.hasDatabase()) {
            command.addAll(witness.settings());
        }
        command.addAll(List.of("-jar", program(options.root(), service).toString()));
        return children.start(service.label(), command, environment(service), Children.Farewell.TERM);
    }

    private Map<String, String> environment(Part service) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.port(service)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl());
        if (service.hasDatabase()) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service.database()));
            var role = PostgresServer.serviceRole(service.database());
            environment.put("QUARKUS_DATASOURCE_USERNAME", role);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password(role));
            environment.put("QUARKUS_FLYWAY_USERNAME", service.database());
            environment.put("QUARKUS_FLYWAY_PASSWORD", database.password(service.database()));
            environment.put("PEOPLE_FILE", data.file("people.csv").toString());
            environment.put(
                    "LEDGER_KEYS_DIRECTORY",
                    data.directory("ledger").resolve(service.label()).toString());
        }
        if (service == Part.CITATIONS) {
            environment.put("CITATIONS_DRAFTS_KEY", data.secrets().of("citations.drafts"));
        }
        if (service == Part.REPORTING) {
            environment.put("CITATIONS_URL", url(Part.CITATIONS));
            environment.put("REPORTING_FEEDS_SECRET", keycloak.clientSecret("reporting-feeds"));
        }
        if (service == Part.PORTAL) {
            environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", keycloak.clientSecret("portal"));
            environment.put("PORTAL_STATE_SECRET", data.secrets().of("portal.state"));
            environment.put("CITATIONS_URL", url(Part.CITATIONS));
            environment.put("IMPOUND_URL", url(Part.IMPOUND));
            environment.put("DATA_SHARING_URL", url(Part.DATA_SHARING));
            environment.put("REPORTING_URL", url(Part.REPORTING));
        }
        return environment;
    }

    private String url(Part service) {
        return "http://localhost:" + options.port(service);
    }

    private static Path program(Path root, Part service) {
        return root.resolve("services/" + service.label() + "/target/quarkus-app/quarkus-run.jar");
    }
}
