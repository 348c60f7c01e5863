package org.welcomingcity.ledger.seal;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells whoever looks after the service what its sealer is doing ({@code /q/health/well}). Trouble there is no reason to turn
 * people away: what they do is put down all the same, and sealed when the trouble is over. So it is not about readiness.
 */
@Wellness
@ApplicationScoped
class SealerHealth implements HealthCheck {

    private final Sealer sealer;

    SealerHealth(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ledger")
                .status(sealer.isWell())
                .withData("state", sealer.state())
                .withData("seals", sealer.seals())
                .build();
    }
}
