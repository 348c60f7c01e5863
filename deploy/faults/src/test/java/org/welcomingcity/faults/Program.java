package org.welcomingcity.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A running program of the city, which can be killed, frozen, and started again just as it was. */
final class Program {

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private ProcessHandle process;

    private Program(
            String name, List<String> command, Map<String, String> environment, Path log, ProcessHandle process) {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.process = process;
    }

    /** The running program whose command line holds these words and whose environment is like this. */
    static Program find(String name, Path logs, List<String> words, Predicate<Map<String, String>> like) {
        return ProcessHandle.allProcesses()
                .filter(process -> {
                    var line = String.join(" ", parts(process, "cmdline"));
                    return words.stream().allMatch(line::contains) && like.test(environmentOf(process));
                })
                .map(process -> new Program(
                        name, parts(process, "cmdline"), environmentOf(process), logs.resolve(name + ".log"), process))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not running"));
    }

    private static Map<String, String> environmentOf(ProcessHandle process) {
        var environment = new LinkedHashMap<String, String>();
        for (var entry : parts(process, "environ")) {
            var at = entry.indexOf('=');
            if (at > 0) {
                environment.put(entry.substring(0, at), entry.substring(at + 1));
            }
        }
        return environment;
    }

    private static List<String> parts(ProcessHandle process, String file) {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(process.pid()), file), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\0"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Another one of the same, with something of its environment different. */
    Program another(String otherName, Map<String, String> different) {
        var other = new LinkedHashMap<>(environment);
        other.putAll(different);
        var program = new Program(otherName, command, other, log.resolveSibling(otherName + ".log"), process);
        program.start();
        return program;
    }

    /** Starts it again, after its end. */
    void start() {
        var line = new ArrayList<>(List.of("setsid"));
        // PostgreSQL refuses to run as root; in a user namespace without a mapping it is nobody in particular.
        if (command.getFirst().endsWith("postgres") && "root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            process = builder.start().toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var begun = process;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            begun.descendants().forEach(ProcessHandle::destroyForcibly);
            begun.destroyForcibly();
        }));
    }

    /** Kills it, as the system does when memory runs out or somebody pulls the plug: it has no say. */
    void kill() {
        var children = process.descendants().toList();
        signal("KILL");
        children.forEach(ProcessHandle::destroyForcibly);
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
            for (var child : children) {
                child.onExit().get(30, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new IllegalStateException(name + " does not end", e);
        }
    }

    /** Freezes it: it holds what it holds and does nothing any more. */
    void freeze() {
        signal("STOP");
    }

    /** Lets it go on as if nothing had been. */
    void thaw() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            var status = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("%s could not be sent %s".formatted(name, signal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
