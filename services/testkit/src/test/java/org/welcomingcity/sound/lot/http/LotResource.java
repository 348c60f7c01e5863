package org.welcomingcity.sound.lot.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import org.welcomingcity.sound.lot.application.OpenLot;

public class LotResource {
    private final OpenLot openLot;

    public LotResource(OpenLot openLot) {
        this.openLot = openLot;
    }

    @GET
    @RolesAllowed("clerk")
    public String open() {
        return openLot.open().openedAt().toString();
    }
}
