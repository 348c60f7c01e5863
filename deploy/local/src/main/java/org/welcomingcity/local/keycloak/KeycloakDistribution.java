package org.welcomingcity.local.keycloak;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.welcomingcity.local.machine.Children;
import org.welcomingcity.local.machine.DataDirectory;
import org.welcomingcity.local.machine.Tools;
import org.welcomingcity.local.machine.Trouble;

/** Keycloak's programs, built for PostgreSQL once; and a home of each city's own, that shares them. */
final class KeycloakDistribution {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private KeycloakDistribution() {}

    /**
     * A copy of the distribution that is ready to start.
     *
     * @param unpacked the directory the distribution was unpacked into
     */
    static Path builtIn(Tools tools, Path unpacked, Children children) throws InterruptedException {
        var original = original(unpacked);
        return tools.once(original.getFileName().toString(), 450L << 20, place -> {
            copy(original, place);
            // Health on its one address: a second port would be one more that can be taken.
            var build = List.of(
                    place.resolve("bin/kc.sh").toString(),
                    "build",
                    "--db=postgres",
                    "--health-enabled=true",
                    "--http-management-health-enabled=false");
            var child = children.startTask("keycloak-build", build, javaHome());
            if (child.waitFor() != 0) {
                throw child.ended();
            }
        });
    }

    /** Our JVM is the right one for it too. */
    static Map<String, String> javaHome() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    /**
     * What Keycloak takes for its directory: the start script, links to what is shared, and a place for its own files,
     * so that two cities never write into each other's.
     */
    static Path home(DataDirectory data, Path built) {
        var home = data.directory("keycloak");
        try {
            var script = home.resolve("bin/kc.sh");
            Files.createDirectories(home.resolve("bin"));
            // Copied, not linked: it looks for its directory where its file really is.
            Files.copy(
                    built.resolve("bin/kc.sh"),
                    script,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            for (var name : SHARED) {
                Files.deleteIfExists(home.resolve(name));
                Files.createSymbolicLink(home.resolve(name), built.resolve(name));
            }
            return home;
        } catch (IOException e) {
            throw new Trouble(
                    "Keycloak's directory " + home + " could not be set up: " + e.getMessage() + ".",
                    "Check that it is writable and the disk has room.",
                    e);
        }
    }

    private static Path original(Path unpacked) {
        try (var content = Files.list(unpacked)) {
            return content.filter(directory -> Files.exists(directory.resolve("bin/kc.sh")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> missing(unpacked));
        } catch (IOException e) {
            throw missing(unpacked);
        }
    }

    private static Trouble missing(Path unpacked) {
        return new Trouble(
                "There is no Keycloak in " + unpacked + ".", "Build first: run deploy/up without --skip-build.");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
