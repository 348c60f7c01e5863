package org.welcomingcity.broken.lot.domain;

import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import org.welcomingcity.broken.gate.domain.Gate;

@Entity
public class Lot {
    private String ownerNationality = "";
    private Gate gate = new Gate();

    public void setOwner(String owner) {
        ownerNationality = owner;
        gate.lot = this;
    }

    @GET
    public String owner() {
        return ownerNationality;
    }
}
