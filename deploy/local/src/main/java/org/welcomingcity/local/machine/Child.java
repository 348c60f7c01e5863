package org.welcomingcity.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** A process we started, with its log. */
public final class Child {

    private static final int LAST_LINES = 15;

    /** Where a program was when it failed helps its author; what it says about it helps whoever reads the message. */
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at \\S+\\(|\\.\\.\\. \\d+ more)");

    private final String name;
    private final Process process;
    private final Path log;

    Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** What we call it. */
    public String name() {
        return name;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** The running process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end and answers its exit status. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** What to say when it ended though nobody asked it to. */
    public Trouble ended() {
        var status = process.isAlive() ? "" : " with status " + process.exitValue();
        return new Trouble(
                "%s ended unexpectedly%s. The last lines of its log:%n%s".formatted(name, status, lastLines()),
                "Read the whole log, mend what it complains of, and start again: " + log);
    }

    /** What to say when it runs but does not become ready. */
    public Trouble notReady(long seconds) {
        return new Trouble(
                "%s is running but was not ready after %d s. The last lines of its log:%n%s"
                        .formatted(name, seconds, lastLines()),
                "Read the whole log, mend what it complains of, and start again: " + log);
    }

    private String lastLines() {
        try {
            // Not a reader that insists on clean UTF-8: whatever the program wrote is better than an error about it.
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line ->
                            !line.isBlank() && !STACK_FRAME.matcher(line).lookingAt())
                    .toList();
            var from = Math.max(0, lines.size() - LAST_LINES);
            return String.join(
                    System.lineSeparator(),
                    lines.subList(from, lines.size()).stream()
                            .map(line -> "    " + line)
                            .toList());
        } catch (IOException e) {
            return "    (no log: " + e.getMessage() + ")";
        }
    }
}
