package org.welcomingcity.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.city.LocalCityOptions;
import org.welcomingcity.local.city.Part;

/**
 * The one city that all journeys share: no demo, so that the realm asks for what it asks for in earnest; ports and data
 * of its own, so that it can run beside a developer's. It starts with the first journey and ends with the process.
 */
final class RunningCity {

    private static final Path ROOT = Path.of(System.getProperty("welcoming-city.root", "../.."));
    private static final Path TARGET = ROOT.resolve("deploy/journeys/target");

    private static final RunningCity INSTANCE = new RunningCity();

    private final LocalCity city;
    private final Realm realm;

    private RunningCity() {
        try {
            Files.createDirectories(TARGET);
            var options = LocalCityOptions.in(ROOT)
                    .withData(TARGET.resolve("city"))
                    .withFreePorts()
                    .withDemo(false)
                    .withReset(Files.exists(TARGET.resolve("city")));
            city = LocalCity.start(options, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(city::close, "end of the journeys"));
            realm = new Realm(city);
            importPlaces();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static RunningCity get() {
        return INSTANCE;
    }

    /** Accounts and tokens. */
    Realm realm() {
        return realm;
    }

    /** Where a part answers. */
    String url(Part part) {
        return city.baseUrl(part);
    }

    /** Where screenshots go, so that a person can look at what the journeys saw. */
    static Path screenshots() {
        return TARGET.resolve("screenshots");
    }

    /** The first column of every row that a query finds in the database of a part, as text. */
    List<String> rows(Part part, String query) {
        try (var connection = DriverManager.getConnection(
                        city.jdbcUrl(part), city.databaseUser(part), city.databasePassword(part));
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

    private void importPlaces() throws IOException, InterruptedException {
        var csv = """
                node,name,longitude,latitude
                11,Massachusetts Ave & Prospect St,-71.103600,42.365500
                12,Cambridge St & Inman St,-71.100600,42.373900
                """;
        var request = HttpRequest.newBuilder(URI.create(url(Part.CITATIONS) + "/api/v1/gazetteer/imports"))
                .header("Authorization", "Bearer " + realm.departmentToken("dept-gis"))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", "journeys-places")
                .POST(HttpRequest.BodyPublishers.ofString(csv, StandardCharsets.UTF_8))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the gazetteer was refused: " + answer.body());
            }
        }
    }
}
