package org.welcomingcity.reporting.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Which ledgers are followed, by the name of the service. */
@ConfigMapping(prefix = "reporting.feeds")
public interface FeedsConfig {

    /** The feeds. */
    @WithParentName
    Map<String, Feed> all();

    /** One of them. */
    interface Feed {

        /** The base address of the service; without one it is not followed. */
        Optional<URI> url();

        /** The most entries taken in at once. */
        @WithDefault("500")
        int page();

        /** How long the service may be asked to wait for an entry, at most 60 s. */
        @WithDefault("30s")
        Duration patience();
    }
}
