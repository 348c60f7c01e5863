package org.welcomingcity.sound.lot.domain;

public interface Lots {
    Lot first();
}
