package org.welcomingcity.ledger.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the sealer looks. */
@ConfigMapping(prefix = "ledger.seal")
interface SealConfig {

    /** How long the sealer waits for a wake-up before it looks by itself. */
    @WithDefault("200ms")
    Duration every();

    /** How long it lets entries gather after it has sealed some, so that a busy ledger is sealed in batches. */
    @WithDefault("25ms")
    Duration pause();

    /** How often a replica that is not the sealer asks to be. */
    @WithDefault("500ms")
    Duration ask();
}
