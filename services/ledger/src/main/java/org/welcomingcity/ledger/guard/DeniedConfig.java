package org.welcomingcity.ledger.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How refused access is put down. */
@ConfigMapping(prefix = "ledger.denied")
interface DeniedConfig {

    /** How long the same refusals are counted together, after the first. */
    @WithDefault("1m")
    Duration together();
}
