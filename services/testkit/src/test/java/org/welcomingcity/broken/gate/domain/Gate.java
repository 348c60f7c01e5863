package org.welcomingcity.broken.gate.domain;

import org.welcomingcity.broken.lot.domain.Lot;

public class Gate {
    public Lot lot;

    public String cite() {
        return "G.L. c. 85 § 1";
    }

    public String duty() {
        return "the licence is shown at the gate";
    }
}
