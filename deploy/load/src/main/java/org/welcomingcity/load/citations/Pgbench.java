package org.welcomingcity.load.citations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL's own benchmark: runs a script over and over, each connection its own. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("(?m)^number of failed transactions: ([0-9]+)");

    private Pgbench() {}

    /** Transactions a second. */
    static double run(IssuingDatabase database, Path script, Map<String, String> values, int connections, int seconds)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                System.getProperty("load.pgbench", "pgbench"),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=1",
                "--time=" + seconds,
                "--file=" + script,
                "--host=localhost",
                "--port=" + database.port(),
                "--username=" + IssuingDatabase.SERVICE,
                IssuingDatabase.COPY));
        values.forEach((name, value) -> command.add(1, "--define=" + name + "=" + value));
        var starting = new ProcessBuilder(command).redirectErrorStream(true);
        starting.environment().put("PGPASSWORD", IssuingDatabase.SERVICE);
        var running = starting.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        var failed = FAILED.matcher(said);
        if (running.waitFor() != 0
                || !rate.find()
                || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IllegalStateException("pgbench did not do it:%n%s".formatted(said));
        }
        return Double.parseDouble(rate.group(1));
    }
}
