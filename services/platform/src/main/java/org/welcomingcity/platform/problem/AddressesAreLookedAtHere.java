package org.welcomingcity.platform.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves the look at an address to {@link UnreadableRequests}. The framework looks first and turns away what it cannot read
 * without a word; the one way to have it leave that to others is a property that it reads before anything of ours is there,
 * which is why this sits where the configuration is put together.
 */
public final class AddressesAreLookedAtHere implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
