package org.welcomingcity.citations.summons.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All applications for complaint and all summonses. */
public interface Summonses {

    /** The application on the citation. */
    Optional<ComplaintApplication> application(String citation);

    /** Adds an application. */
    void add(ComplaintApplication application);

    /** The summonses on the citation, oldest first. */
    List<Summons> of(String citation);

    /** The summons with the id. */
    Optional<Summons> withId(UUID id);

    /** Adds a summons. */
    void add(Summons summons);
}
