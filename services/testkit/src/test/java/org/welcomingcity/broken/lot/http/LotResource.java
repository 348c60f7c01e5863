package org.welcomingcity.broken.lot.http;

import jakarta.ws.rs.GET;
import org.welcomingcity.broken.lot.domain.Lots;

public class LotResource {
    private final Lots lots;

    public LotResource(Lots lots) {
        this.lots = lots;
    }

    @GET
    public String first() {
        return lots.first().owner();
    }
}
