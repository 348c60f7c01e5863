package org.welcomingcity.broken.lot.application;

import java.time.Instant;
import org.welcomingcity.broken.lot.persistence.ListedLots;
import org.welcomingcity.impound.SomethingOfImpound;
import org.welcomingcity.policy.decision.Decision;

public class OpenLot {
    public Decision open() {
        new ListedLots().first();
        new SomethingOfImpound();
        var unused = Instant.now();
        return new Decision.Granted();
    }
}
