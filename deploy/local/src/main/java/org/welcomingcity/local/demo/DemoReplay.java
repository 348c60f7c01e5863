package org.welcomingcity.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.city.Part;
import org.welcomingcity.local.machine.Trouble;

/**
 * Sends the demo's places and cases through the API, once for each data directory. A replay that was cut short goes on
 * where it stopped: the day it counts from is written down first, and each case carries an idempotency key of its own,
 * so that what has arrived already is only answered again.
 */
public final class DemoReplay {

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final String BUILT_IN = "gazetteer.csv";
    private static final int PROGRESS_EVERY = 50;

    private final LocalCity city;
    private final Consumer<String> progress;

    private DemoReplay(LocalCity city, Consumer<String> progress) {
        this.city = city;
        this.progress = progress;
    }

    /**
     * Replays what is not there yet.
     *
     * @param data where it is remembered how far the replay has come
     * @param gazetteer the city's places: CSV with the header {@code node,name,longitude,latitude}; null for the small
     *     built-in list
     * @throws Trouble when a department's system is refused
     */
    public static void run(LocalCity city, Path data, @Nullable Path gazetteer, Consumer<String> progress)
            throws InterruptedException {
        var replay = new DemoReplay(city, progress);
        try {
            var done = data.resolve("demo.done");
            if (Files.exists(done) && gazetteer == null) {
                return;
            }
            var places = replay.importPlaces(csv(gazetteer));
            if (!Files.exists(done)) {
                replay.cases(replay.firstDay(data.resolve("demo.began")), places);
                Files.createFile(done);
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The demo's cases could not be sent: " + e.getMessage() + ".",
                    "Start again: what has arrived is kept and the rest follows. Or start with --no-demo.",
                    e);
        }
    }

    private LocalDate firstDay(Path began) throws IOException {
        if (!Files.exists(began)) {
            Files.writeString(began, LocalDate.now(Clock.system(CITY)).toString());
        }
        return LocalDate.parse(Files.readString(began).strip());
    }

    /** Imports the places and answers the numbers of those that were taken. */
    private List<Long> importPlaces(String places) throws IOException, InterruptedException {
        progress.accept("Importing the street gazetteer");
        var gis = new DepartmentSystem(city, "dept-gis");
        var report = gis.post(city.baseUrl(Part.CITATIONS) + "/api/v1/gazetteer/imports", "text/csv", null, places);
        var rejected = new HashSet<Integer>();
        var problems = new TreeMap<String, Integer>();
        for (var row : report.path("rejected")) {
            rejected.add(row.path("line").asInt());
            problems.merge(row.path("problem").asText(), 1, Integer::sum);
        }
        problems.forEach((problem, rows) -> progress.accept("  %d rows were not taken: %s".formatted(rows, problem)));
        var lines = places.lines().toList();
        return IntStream.rangeClosed(2, lines.size())
                .filter(line -> !rejected.contains(line))
                .mapToObj(line -> lines.get(line - 1).split(",", 2)[0].strip())
                .filter(number -> number.matches("[0-9]{1,9}"))
                .map(Long::valueOf)
                .toList();
    }

    private static String csv(@Nullable Path gazetteer) throws IOException {
        if (gazetteer != null) {
            return Files.readString(gazetteer);
        }
        try (var builtIn = DemoReplay.class.getResourceAsStream(BUILT_IN)) {
            if (builtIn == null) {
                throw new IOException(BUILT_IN + " is missing from the launcher");
            }
            return new String(builtIn.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private void cases(LocalDate day, List<Long> nodes) throws IOException, InterruptedException {
        var stops = DemoSeries.before(day, CITY, nodes);
        var api = city.baseUrl(Part.CITATIONS) + "/api/v1";
        var stations = new DemoStops(
                new DepartmentSystem(city, "dept-police-cad"), new DepartmentSystem(city, "dept-police-history"), api);
        var endings = new DemoEndings(
                new DepartmentSystem(city, "demo-clerk"),
                new DepartmentSystem(city, "demo-supervisor"),
                api,
                CITY,
                progress);
        for (var index = 0; index < stops.size(); index++) {
            if (index % PROGRESS_EVERY == 0) {
                progress.accept("Replaying the demo's cases: %d of %d".formatted(index, stops.size()));
            }
            var name = "demo-case-%03d-of-%s".formatted(index + 1, day);
            endings.end(name, stations.record(name, stops.get(index)), stops.get(index), day);
        }
        endings.report();
    }
}
