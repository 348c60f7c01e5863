package org.welcomingcity.ledger.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * What a service knows of the end of one kind of case; a bean for each kind. Personal content of a kind that nobody speaks for is
 * kept for ever.
 */
public interface ClosedCases {

    /** The kind, as it stands before the stroke of an object: {@code citation} of {@code citation/C0000123}. */
    String kind();

    /**
     * When cases were closed, as it was recorded: the time of their retention runs from then.
     *
     * @param numbers what stands behind the stroke
     * @return those that are closed; open and unknown ones are left out
     */
    Map<String, Instant> closedAt(Collection<String> numbers);
}
