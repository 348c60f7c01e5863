package org.welcomingcity.ledger.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "ledger.webhooks")
public interface WebhooksConfig {

    /** Hosts inside the city's own network that may be sent to all the same; every other host has to be a public address. */
    Optional<Set<String>> insideHosts();

    /** Whether http to this very machine is allowed. For tests: a service in use never sets it. */
    @WithDefault("false")
    boolean allowLoopback();

    /** How often it looks by itself for what is due. */
    @WithDefault("5s")
    Duration every();

    /** How long an endpoint may take to answer. */
    @WithDefault("10s")
    Duration patience();
}
