package org.welcomingcity.sound.lot.domain;

import jakarta.persistence.Entity;
import java.time.Instant;

@Entity
public class Lot {
    private Instant openedAt = Instant.EPOCH;

    public void openAt(Instant moment) {
        openedAt = moment;
    }

    public void settle() {
        openedAt = Instant.EPOCH;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
