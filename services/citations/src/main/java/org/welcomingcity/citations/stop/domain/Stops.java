package org.welcomingcity.citations.stop.domain;

/** All stops this city has recorded. */
public interface Stops {

    /** Adds a stop. */
    void add(Stop stop);
}
