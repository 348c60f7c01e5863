package org.welcomingcity.citations.demographics.domain;

import java.time.LocalDate;
import java.util.List;

/** Everything that was perceived: goes in one by one, comes out in counts. */
public interface Observations {

    /** Keeps it; what was kept about the citation before is replaced. */
    void keep(Perceived perceived);

    /** The counts of the quarter that begins on the day, without any that is below the smallest or would give one away. */
    List<PerceivedCount> counts(LocalDate quarterBegins, int smallest);
}
