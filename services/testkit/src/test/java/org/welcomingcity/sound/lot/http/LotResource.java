package org.welcomingcity.sound.lot.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import org.welcomingcity.sound.lot.application.OpenLot;

public class LotResource {
    private final OpenLot openLot;

    public LotResource(OpenLot openLot) {
        this.openLot = openLot;
    }

    @GET
    @Described("Opens a lot (G.L. c. 85 § 1)")
    @PermitAll
    public String open() {
        return openLot.open().openedAt().toString();
    }
}
