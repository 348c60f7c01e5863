package org.welcomingcity.broken.lot.http;

import jakarta.annotation.security.RolesAllowed;
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

    @GET
    @RolesAllowed({"clerk", "chief"})
    public String last() {
        return lots.first().owner();
    }
}
