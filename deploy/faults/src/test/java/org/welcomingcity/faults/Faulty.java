package org.welcomingcity.faults;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.city.LocalCityOptions;
import org.welcomingcity.local.city.Part;
import org.welcomingcity.local.machine.Ports;

/** The city whose programs die, with everything that is needed to look behind it. */
final class Faulty {

    private static final Path ROOT = Path.of(System.getProperty("welcoming-city.root", "../.."));
    private static final Path TARGET = ROOT.resolve("deploy/faults/target");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** The advisory lock whose holder is the sealer: "ledger" in ASCII. */
    static final long SEALERS_ROLE = 0x6c65_6467_6572L;

    private static final Faulty INSTANCE = new Faulty();

    private final LocalCity city;
    private final Properties secrets = new Properties();
    private final Path logs;

    private Faulty() {
        try {
            Files.createDirectories(TARGET);
            var options = LocalCityOptions.in(ROOT)
                    .withData(TARGET.resolve("city"))
                    .withFreePorts()
                    .withDemo(false)
                    .withReset(Files.exists(TARGET.resolve("city")));
            city = LocalCity.start(options, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(city::close, "end of the faults"));
            logs = TARGET.resolve("city/logs");
            try (var reader = Files.newBufferedReader(city.secretsFile())) {
                secrets.load(reader);
            }
            // A department's system names officers whom the city knows.
            Files.writeString(
                    TARGET.resolve("city/people.csv"),
                    "id-of-officer.faulty,officer.faulty,Officer Faulty,417,true\n",
                    StandardOpenOption.APPEND);
            importPlaces();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Faulty city() {
        return INSTANCE;
    }

    String url(Part part) {
        return city.baseUrl(part);
    }

    /** The running program of one of our services. */
    Program service(Part part) {
        return Program.find(
                part.label(),
                logs,
                List.of("services/" + part.label() + "/target/quarkus-app/quarkus-run.jar"),
                environment ->
                        Integer.toString(city.options().port(part)).equals(environment.get("QUARKUS_HTTP_PORT")));
    }

    /** A second replica of citations, on the same database. */
    Replica secondReplica() {
        var port = Ports.free(1).getFirst();
        var program =
                service(Part.CITATIONS).another("citations-2", Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)));
        return new Replica(program, "http://localhost:" + port);
    }

    /**
     * A replica of a service.
     *
     * @param program what runs
     * @param url where it answers
     */
    record Replica(Program program, String url) {

        /** Waits until it says that it is ready. */
        void awaitReady() {
            Faulty.await(Duration.ofMinutes(5), () -> status(url + "/q/health/ready") == 200);
        }

        /** Whether it says of itself that it is the sealer; false as well where it says nothing. */
        boolean seals() {
            try {
                return HTTP.send(
                                HttpRequest.newBuilder(URI.create(url + "/q/health/well"))
                                        .timeout(Duration.ofSeconds(10))
                                        .build(),
                                BodyHandlers.ofString())
                        .body()
                        .replaceAll("\\s", "")
                        .contains("\"seals\":true");
            } catch (IOException away) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The replica that came with the city. */
    Replica citations() {
        return new Replica(service(Part.CITATIONS), url(Part.CITATIONS));
    }

    /** The database server. */
    Program postgres() {
        return Program.find(
                "postgresql",
                logs,
                List.of("bin/postgres", " -D ", " -p " + city.options().port(Part.POSTGRES)),
                any -> true);
    }

    private static int status(String url) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .timeout(Duration.ofSeconds(2))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Somebody in front of whom the database has no secrets and no rules. */
    Connection superuser(Part part) throws SQLException {
        return DriverManager.getConnection(city.jdbcUrl(part), "postgres", secrets.getProperty("postgresql.postgres"));
    }

    /**
     * Takes the sealer's role from whoever has it: nobody seals until the connection is closed. Whoever waits for the lock when
     * its holder's session ends is the next to have it.
     */
    Connection insteadOfTheSealer() throws SQLException {
        var instead = superuser(Part.CITATIONS);
        try (var terminator = superuser(Part.CITATIONS);
                var ending = terminator.createStatement();
                var asking = instead.createStatement()) {
            var ended = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(300);
                    ending.execute("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where application_name = 'ledger-sealer' and datname = current_database()""");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            asking.execute("select pg_advisory_lock(%d)".formatted(SEALERS_ROLE));
            ended.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return instead;
    }

    /** The first column of every row, as text. */
    List<String> rows(Part part, String query) {
        try (var connection = superuser(part);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    long number(Part part, String query) {
        return Long.parseLong(rows(part, query).getFirst());
    }

    /** A token of a department's system. */
    String token(String client) {
        return patiently(() -> askForToken(client));
    }

    // Keycloak keeps its accounts in the database that is killed, and takes a moment to notice that it is back.
    private static String patiently(Supplier<String> asking) {
        for (var tries = 0; ; tries++) {
            try {
                return asking.get();
            } catch (AssertionError notYet) {
                if (tries > 100) {
                    throw notYet;
                }
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String askForToken(String client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", city.clientSecret(client))
                .post(city.tokenUrl())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A token of an account with one role at citations; the realm's own administrator makes it. */
    String tokenWithRole(String role) {
        var admin = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", secrets.getProperty("keycloak.admin"))
                .post(url(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        var realm = url(Part.KEYCLOAK) + "/admin/realms/welcoming-city";
        var client = "faults-" + role;
        var made = given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "clientId",
                        client,
                        "secret",
                        "only-for-this-run",
                        "serviceAccountsEnabled",
                        true,
                        "standardFlowEnabled",
                        false,
                        "defaultClientScopes",
                        List.of("basic", "roles", "audience-citations")))
                .post(realm + "/clients");
        if (made.statusCode() == 201) {
            var account = given().auth()
                    .oauth2(admin)
                    .get(made.header("Location") + "/service-account-user")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("id");
            var granted = given().auth()
                    .oauth2(admin)
                    .get(realm + "/roles/" + role)
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(Map.class);
            given().auth()
                    .oauth2(admin)
                    .contentType(ContentType.JSON)
                    .body(List.of(granted))
                    .post(realm + "/users/" + account + "/role-mappings/realm")
                    .then()
                    .statusCode(204);
        }
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "only-for-this-run")
                .post(city.tokenUrl())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The whole ledger as the auditor gets it, in a file. */
    Path export(String name) {
        var file = TARGET.resolve(name + ".ndjson");
        try {
            Files.deleteIfExists(file);
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(url(Part.CITATIONS) + "/api/v1/ledger/export"))
                            .header("Authorization", "Bearer " + patiently(() -> tokenWithRole("auditor")))
                            .timeout(Duration.ofMinutes(5))
                            .build(),
                    BodyHandlers.ofFile(file));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the export was answered " + answer.statusCode());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the checker says about an export, with its exit status.
     *
     * @param status as in its usage
     * @param says what it printed
     */
    record Verdict(int status, String says) {}

    /** Runs {@code deploy/ledger-check}, as anybody would who has nothing but the export. */
    Verdict check(Path export) {
        return checked("--json", export.toString());
    }

    /** The same, with the rows of the citations service beside it. */
    Verdict checkWithRows(Path export) {
        var password = URLEncoder.encode(secrets.getProperty("postgresql.postgres"), StandardCharsets.UTF_8);
        var address = city.jdbcUrl(Part.CITATIONS);
        return checked(
                "--json",
                "--rows",
                address + (address.contains("?") ? "&" : "?") + "user=postgres&password=" + password,
                export.toString());
    }

    private static Verdict checked(String... arguments) {
        try {
            var command =
                    new ArrayList<>(List.of(ROOT.resolve("deploy/ledger-check").toString()));
            command.addAll(List.of(arguments));
            var checker = new ProcessBuilder(command).redirectErrorStream(true).start();
            var says = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(checker.waitFor(), says);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for something to come true. */
    static void await(Duration most, BooleanSupplier condition) {
        var end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come true within " + most);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void importPlaces() {
        given().auth()
                .oauth2(token("dept-gis"))
                .contentType("text/csv")
                .header("Idempotency-Key", "faults-places")
                .body("""
                        node,name,longitude,latitude
                        11,Massachusetts Ave & Prospect St,-71.103600,42.365500
                        """)
                .post(url(Part.CITATIONS) + "/api/v1/gazetteer/imports")
                .then()
                .statusCode(200);
    }
}
