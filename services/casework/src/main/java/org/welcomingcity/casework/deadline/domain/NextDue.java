package org.welcomingcity.casework.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is due next in a case.
 *
 * @param on the last day for it; null where no date is known
 * @param duty what has to be done by then; null where nothing has
 */
public record NextDue(@Nullable LocalDate on, @Nullable String duty) {

    /** Nothing is due. */
    public static final NextDue NOTHING = new NextDue(null, null);

    /** A duty that has no date. */
    public static NextDue undated(String duty) {
        return new NextDue(null, duty);
    }
}
