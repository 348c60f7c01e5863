package org.welcomingcity.casework.policy;

import io.quarkus.arc.DefaultBean;
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
    @DefaultBean
    OrdinancePolicy policy() {
        return OrdinancePolicy.load();
    }
}
