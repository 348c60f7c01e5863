package org.welcomingcity.policy.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.welcomingcity.policy.PackRejected;

/** Where the packs' files are read from. */
@FunctionalInterface
public interface Sources {

    /** The packs this system ships with: found on the class path, in a JAR and in a folder alike. */
    Sources SHIPPED = file -> {
        try (InputStream stream = Sources.class.getClassLoader().getResourceAsStream("packs/" + file)) {
            if (stream == null) {
                throw new PackRejected(file + ": there is no such file");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new PackRejected(file + ": cannot be read", e);
        }
    };

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
