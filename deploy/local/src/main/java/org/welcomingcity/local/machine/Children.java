package org.welcomingcity.local.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The processes a run starts. Each lives in a session of its own, so that Ctrl-C reaches only us, and each is written
 * into a record that a watchdog process reads when we are gone: whether we say goodbye, fail, or are killed outright,
 * the same few lines of shell end the children, newest first.
 */
public final class Children implements AutoCloseable {

    /** How a child is asked to end. */
    public enum Farewell {
        /** The usual request, to the child and whatever it started. */
        TERM,
        /** PostgreSQL's "end now, cleanly"; its TERM would wait for every client to leave first. */
        INT
    }

    private static final String WATCHDOG = script();
    private static final List<String> KEPT_ENVIRONMENT =
            List.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR");

    private final Path logs;
    private final Path record;
    private final Process watchdog;
    private final List<Child> started = new ArrayList<>();
    private final CompletableFuture<Child> firstDeath = new CompletableFuture<>();
    private volatile boolean closing;
    private Consumer<String> farewells = line -> {};

    private Children(Path logs, Path record, Process watchdog) {
        this.logs = logs;
        this.record = record;
        this.watchdog = watchdog;
    }

    /**
     * Ends what an earlier run may have left behind, and sets up the watchdog for this one.
     *
     * @param record the file the children are recorded in
     * @param logs the directory their logs go to
     */
    public static Children in(Path record, Path logs) {
        try {
            endLeftovers(record);
            Files.deleteIfExists(record);
            Files.createFile(record);
            return new Children(logs, record, watchdog(record));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set up the watchdog", e);
        }
    }

    /** Ends the children of a run that was killed together with its watchdog; none is the usual case. */
    public static void endLeftovers(Path record) {
        try {
            if (!Files.exists(record)) {
                return;
            }
            var watchdog = watchdog(record);
            watchdog.getOutputStream().close();
            watchdog.getInputStream().readAllBytes();
            watchdog.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot end what an earlier run left behind", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process watchdog(Path record) throws IOException {
        return new ProcessBuilder("setsid", "sh", "-c", WATCHDOG, "welcoming-city-watchdog", record.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Whoever wants to hear of children ending while we close. */
    public void onFarewell(Consumer<String> listener) {
        farewells = listener;
    }

    /** Starts a child that is to run until we end it, in its own session, with an environment of its own. */
    public Child start(String name, List<String> command, Map<String, String> environment, Farewell farewell) {
        var child = launch(name, command, environment, farewell);
        child.onExit().thenAccept(ended -> {
            if (!closing) {
                firstDeath.complete(ended);
            }
        });
        return child;
    }

    /** Starts a child that does one thing and ends. */
    public Child startTask(String name, List<String> command, Map<String, String> environment) {
        return launch(name, command, environment, Farewell.TERM);
    }

    private Child launch(String name, List<String> command, Map<String, String> environment, Farewell farewell) {
        var log = logs.resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var inOwnSession = new ArrayList<>(List.of("setsid"));
            inOwnSession.addAll(command);
            var builder = new ProcessBuilder(inOwnSession)
                    // Whatever a program drops where it runs, a crash report above all, belongs with its log.
                    .directory(logs.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            var inherited = new TreeMap<>(builder.environment());
            builder.environment().clear();
            for (var variable : KEPT_ENVIRONMENT) {
                var value = inherited.get(variable);
                if (value != null) {
                    builder.environment().put(variable, value);
                }
            }
            builder.environment().putAll(environment);
            return record(name, builder, log, farewell);
        } catch (IOException e) {
            throw new Trouble(
                    name + " could not be started: " + e.getMessage() + ".",
                    "Check that " + command.getFirst() + " and setsid (package util-linux) exist and may be run.",
                    e);
        }
    }

    private synchronized Child record(String name, ProcessBuilder builder, Path log, Farewell farewell)
            throws IOException {
        if (closing) {
            throw new IOException("the run is ending");
        }
        var process = builder.start();
        var line = "%d %s %s %s%n".formatted(process.pid(), startTicks(process.pid()), farewell, name);
        Files.writeString(record, line, StandardOpenOption.APPEND);
        var child = new Child(name, process, log);
        started.add(child);
        return child;
    }

    /** The kernel's word for when a process began; together with the number it names a process for good. */
    private static String startTicks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
        } catch (IOException alreadyGone) {
            return "0";
        }
    }

    /** The child of that name, if it was started. */
    public synchronized @Nullable Child named(String name) {
        return started.stream()
                .filter(child -> child.name().equals(name))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Completes with the first child that ends though nobody asked it to. */
    public CompletableFuture<Child> firstDeath() {
        return firstDeath.copy();
    }

    /** Ends all children, newest first, and waits until they are gone. */
    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                awaitWatchdog();
                return;
            }
            closing = true;
        }
        try {
            watchdog.getOutputStream().close();
            try (var said = new BufferedReader(
                    new java.io.InputStreamReader(watchdog.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = said.readLine(); line != null; line = said.readLine()) {
                    farewells.accept(line);
                }
            }
        } catch (IOException e) {
            // The watchdog does its work whether or not we can listen to it.
            farewells.accept("stopping the rest");
        }
        awaitWatchdog();
    }

    private void awaitWatchdog() {
        try {
            watchdog.waitFor(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String script() {
        try (var script = Children.class.getResourceAsStream("watchdog.sh")) {
            if (script == null) {
                throw new IllegalStateException("watchdog.sh is missing beside its class");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
