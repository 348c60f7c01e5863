package org.welcomingcity.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Everything a local run keeps: databases, secrets, logs. One run at a time holds it; the lock goes with the process,
 * however it ends.
 */
public final class DataDirectory implements AutoCloseable {

    /** Room for a fresh PostgreSQL and Keycloak's tables, with some to spare. */
    static final long ROOM_FOR_A_NEW_CITY = 1_000L << 20;

    /** Below this an existing city would soon fail in the middle of a write. */
    static final long ROOM_TO_GO_ON = 250L << 20;

    private static final String MARKER = "welcoming-city.data";
    private static final String LOCK = "lock";
    private static final String MODE = "mode";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private @Nullable Secrets secrets;

    private DataDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes hold of the directory, making it where it is missing.
     *
     * @throws Trouble when it is not ours, not writable, in use, or on a full disk
     */
    public static DataDirectory open(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        try {
            var fresh = prepare(path);
            mustHaveRoom(path, fresh ? ROOM_FOR_A_NEW_CITY : ROOM_TO_GO_ON);
            return lock(path);
        } catch (IOException e) {
            throw new Trouble(
                    "The data directory " + path + " cannot be written: " + reason(e) + ".",
                    "Make it writable for this account, or choose another with --data DIR.",
                    e);
        }
    }

    private static boolean prepare(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Trouble(path + " is a file, not a directory.", "Choose another place with --data DIR.");
        }
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        if (Files.exists(path.resolve(MARKER))) {
            return false;
        }
        try (var content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new Trouble(
                        path + " holds files that are not a city's, so it is left alone.",
                        "Choose an empty or a new directory with --data DIR.");
            }
        }
        Files.writeString(path.resolve(MARKER), "Data of a local Welcoming City. --reset deletes all of it.\n");
        return true;
    }

    private static DataDirectory lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new Trouble(
                    "A city is already running on " + path + holder(path) + ".",
                    "Use that one, or stop it with Ctrl-C where it was started, or start another with --data DIR"
                            + " and other ports.");
        }
        Files.writeString(
                path.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
        return new DataDirectory(path, channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    private static String holder(Path path) {
        try {
            return " (process " + Files.readString(path.resolve("pid")).strip() + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    /** @throws Trouble when the disk below the directory has less room than asked for */
    public static void mustHaveRoom(Path directory, long bytes) throws IOException {
        var usable = Files.getFileStore(directory).getUsableSpace();
        if (usable < bytes) {
            throw new Trouble(
                    "The disk of %s is full: %d MB are free, %d MB are needed."
                            .formatted(directory, usable >> 20, bytes >> 20),
                    "Free some space, or choose a directory on another disk with --data DIR.");
        }
    }

    /** Whether the disk has run so full that this alone explains a failure. */
    public boolean diskIsFull() {
        try {
            return Files.getFileStore(path).getUsableSpace() < (20L << 20);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Deletes everything in it but the lock. */
    public synchronized void wipe() {
        secrets = null;
        try (var content = Files.list(path)) {
            for (var entry : content.toList()) {
                var name = entry.getFileName().toString();
                if (!name.equals(LOCK) && !name.equals(MARKER) && !name.equals("pid")) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The data in " + path + " cannot be deleted: " + reason(e) + ".",
                    "Delete it as the account that made it, or choose another directory with --data DIR.",
                    e);
        }
    }

    /**
     * Remembers what sort of city lives here, and refuses to turn one into another.
     *
     * @param mode {@code demo} or {@code empty}
     */
    public void mustBe(String mode) {
        try {
            var file = path.resolve(MODE);
            if (!Files.exists(file)) {
                Files.writeString(file, mode);
                return;
            }
            var before = Files.readString(file).strip();
            if (!before.equals(mode)) {
                var withOrWithout = before.equals("demo") ? "without" : "with";
                throw new Trouble(
                        "The city in " + path + " was started " + withOrWithout + " --no-demo.",
                        "Start it that way again, begin anew with --reset, or choose another directory with --data DIR.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remember the mode of " + path, e);
        }
    }

    /** The directory itself. */
    public Path path() {
        return path;
    }

    /** A directory in it, made where missing, for its owner only. */
    public Path directory(String name) {
        var directory = path.resolve(name);
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        }
    }

    /** A file in it, whether or not it exists. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** The secrets of this city: one object for everybody, since each writes the whole file. */
    public synchronized Secrets secrets() {
        var known = secrets;
        if (known == null) {
            known = Secrets.in(path.resolve("secrets.properties"));
            secrets = known;
        }
        return known;
    }

    /** Lets go of it. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("pid"));
            lock.release();
            channel.close();
        } catch (IOException ignored) {
            // The lock goes with the process at the latest.
        }
    }

    /** Deletes a file or a whole directory; what is not there is deleted already. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
