package org.welcomingcity.broken.lot.domain;

public interface Lots {
    Lot first();
}
