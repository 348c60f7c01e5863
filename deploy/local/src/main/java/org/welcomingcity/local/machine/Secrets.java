package org.welcomingcity.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and client secrets, made up once per data directory and readable by its owner only. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets of a data directory; an absent file is an empty one. */
    public static Secrets in(Path file) {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return secrets;
    }

    /** The secret of that name: 256 random bits as text, made on the first call and the same ever after. */
    public synchronized String of(String name) {
        var known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        kept.setProperty(name, made);
        store();
        return made;
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    private void store() {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(fresh)) {
                kept.store(writer, "Made for this data directory alone. Keep it readable by its owner only.");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
