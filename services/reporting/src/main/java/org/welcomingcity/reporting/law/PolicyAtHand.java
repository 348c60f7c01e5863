package org.welcomingcity.reporting.law;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.welcomingcity.policy.OrdinancePolicy;

/** Loads the packs when the service starts. A pack that is not fit to decide with stops the service, loudly. */
@Singleton
class PolicyAtHand {

    @Produces
    @Singleton
    @Startup
    OrdinancePolicy policy() {
        return OrdinancePolicy.load();
    }
}
