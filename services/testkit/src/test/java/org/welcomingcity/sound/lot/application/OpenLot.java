package org.welcomingcity.sound.lot.application;

import java.time.Clock;
import org.welcomingcity.sound.lot.domain.Lot;
import org.welcomingcity.sound.lot.domain.Lots;

public class OpenLot {
    private final Lots lots;
    private final Clock clock;

    public OpenLot(Lots lots, Clock clock) {
        this.lots = lots;
        this.clock = clock;
    }

    public Lot open() {
        var lot = lots.first();
        lot.openAt(clock.instant());
        return lot;
    }
}
