package org.welcomingcity.policy.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.welcomingcity.policy.decision.PackRejected;

/** Where the packs' files are read from. */
@FunctionalInterface
public interface Sources {

    /** The packs this system ships with: found on the class path, in a JAR and in a folder alike. */
    Sources SHIPPED = onClassPath(Sources.class.getClassLoader());

    /**
     * The packs on a class path: those of every {@code packs/index.txt} on it, so that a city comes with a folder and a
     * line of its own index.
     */
    static Sources onClassPath(ClassLoader classPath) {
        return file -> {
            try {
                var found = new ByteArrayOutputStream();
                for (var url : Collections.list(classPath.getResources("packs/" + file))) {
                    if (found.size() == 0 || file.equals("index.txt")) {
                        try (var stream = url.openStream()) {
                            stream.transferTo(found);
                            if (file.equals("index.txt")) {
                                found.write('\n');
                            }
                        }
                    }
                }
                if (found.size() == 0) {
                    throw new PackRejected(file + ": there is no such file");
                }
                return found.toByteArray();
            } catch (IOException e) {
                throw new PackRejected(file + ": cannot be read", e);
            }
        };
    }

    /**
     * The shipped packs with the files of a folder laid over them: a candidate holds what it changes or adds, and an
     * {@code index.txt} that names the folders it adds.
     *
     * @param folder laid out like {@code packs/}
     */
    static Sources over(Path folder) {
        return file -> {
            var own = folder.resolve(file);
            if (!Files.isRegularFile(own)) {
                return SHIPPED.bytes(file);
            }
            try {
                return file.equals("index.txt")
                        ? (SHIPPED.text(file) + '\n' + Files.readString(own)).getBytes(StandardCharsets.UTF_8)
                        : Files.readAllBytes(own);
            } catch (IOException e) {
                throw new PackRejected(own + ": cannot be read", e);
            }
        };
    }

    /**
     * The file's bytes.
     *
     * @param file its path below the packs' root, such as {@code cambridge-ma/2020-02-10/settings.csv}
     * @throws PackRejected when there is no such file
     */
    byte[] bytes(String file);

    /** The file as text. */
    default String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
