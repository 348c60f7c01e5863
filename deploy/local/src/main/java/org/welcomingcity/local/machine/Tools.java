package org.welcomingcity.local.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Programs that are made ready once and then only read, by any number of cities. They lie beside the build, and in the
 * data directory where the build belongs to another account.
 */
public final class Tools {

    private final Path shared;
    private final Path own;

    /**
     * @param shared where every city finds them
     * @param own where they go when the shared place may not be written
     */
    public Tools(Path shared, Path own) {
        this.shared = shared;
        this.own = own;
    }

    /** Makes a program ready in an empty place it is moved away from afterwards. */
    @FunctionalInterface
    public interface Making {
        /** @param place does not exist yet; its parent does */
        void makeIn(Path place) throws IOException, InterruptedException;
    }

    /**
     * The directory of a program, made ready where it is missing. Whoever else wants it meanwhile waits.
     *
     * @param room bytes the program needs
     */
    public Path once(String name, long room, Making making) throws InterruptedException {
        var ready = shared.resolve(name);
        if (Files.exists(ready)) {
            return ready;
        }
        var tools = mayWrite(shared) ? shared : own;
        var home = tools.resolve(name);
        try {
            Files.createDirectories(tools);
            try (var channel = FileChannel.open(
                            tools.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.exists(home)) {
                    DataDirectory.mustHaveRoom(tools, room);
                    var half = tools.resolve(name + ".half");
                    DataDirectory.delete(half);
                    making.makeIn(half);
                    Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return home;
        } catch (IOException e) {
            throw new Trouble(
                    name + " could not be made ready in " + home + ": " + e.getMessage() + ".",
                    "Make the directory writable for this account and see that its disk has room.",
                    e);
        }
    }

    private static boolean mayWrite(Path directory) {
        for (@Nullable Path known = directory; known != null; known = known.getParent()) {
            if (Files.exists(known)) {
                return Files.isWritable(known);
            }
        }
        return false;
    }
}
