package org.welcomingcity.portal.frame.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the static files; part of their addresses, so that browsers keep them for as long as it stays. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final String version = read();

    /** The version. */
    public String getVersion() {
        return version;
    }

    private static String read() {
        try (var file = Assets.class.getResourceAsStream("/META-INF/portal-assets.properties")) {
            if (file == null) {
                throw new IllegalStateException("the portal's static files are not on the class path");
            }
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
