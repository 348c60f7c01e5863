package org.welcomingcity.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.welcomingcity.local.machine.Tools;
import org.welcomingcity.local.machine.Trouble;

/** PostgreSQL's programs, unpacked from the class path once per build. */
final class PostgresBinaries {

    private static final int ANYBODY_EXECUTES = 0111;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path in(Tools tools) throws InterruptedException {
        return tools.once("postgresql", 200L << 20, PostgresBinaries::unpack);
    }

    private static void unpack(Path into) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(forThisMachine())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException(entry.getName() + " would be written outside the directory");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(archive, target);
                    if ((entry.getMode() & ANYBODY_EXECUTES) != 0) {
                        Files.setPosixFilePermissions(
                                target,
                                Set.of(
                                        PosixFilePermission.OWNER_READ,
                                        PosixFilePermission.OWNER_WRITE,
                                        PosixFilePermission.OWNER_EXECUTE,
                                        PosixFilePermission.GROUP_READ,
                                        PosixFilePermission.GROUP_EXECUTE,
                                        PosixFilePermission.OTHERS_READ,
                                        PosixFilePermission.OTHERS_EXECUTE));
                    }
                }
            }
        }
    }

    private static InputStream forThisMachine() {
        var machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var archive = switch (machine) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default -> "";
        };
        var found = archive.isEmpty() ? null : PostgresBinaries.class.getResourceAsStream(archive);
        if (found == null || !System.getProperty("os.name", "").equals("Linux")) {
            throw new Trouble(
                    "There is no PostgreSQL here for " + System.getProperty("os.name") + " on " + machine + ".",
                    "Run the local city on Linux, on amd64 or arm64.");
        }
        return found;
    }
}
