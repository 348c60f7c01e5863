package org.welcomingcity.ledger.witness;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the ledger still is what its witnesses know. A ledger that is provably another one takes in nothing more: whoever is
 * asked for it is sent elsewhere until somebody has looked. That a witness is away is told, and turns nobody away.
 */
@Readiness
@ApplicationScoped
class WitnessHealth implements HealthCheck {

    private final Witnesses witnesses;

    WitnessHealth(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("ledger-witness");
        var contradicted = false;
        for (var compared : witnesses.compared().entrySet()) {
            response.withData(
                    compared.getKey(),
                    compared.getValue().result() + ": " + compared.getValue().says());
            contradicted |= compared.getValue().contradicts();
        }
        return response.status(!contradicted).build();
    }
}
