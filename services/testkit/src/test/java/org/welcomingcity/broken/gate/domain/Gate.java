package org.welcomingcity.broken.gate.domain;

import org.welcomingcity.broken.lot.domain.Lot;

public class Gate {
    public Lot lot;
}
