package org.welcomingcity.casework.assignment.domain;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.LedgerEvent;

/** A case, or a task in one, that one person works on, or nobody yet. */
public interface Assignable {

    /** Who works on it; null for nobody. */
    @Nullable
    OfficerId assignee();

    /**
     * Gives it to somebody, or back to the queue.
     *
     * @param worker who works on it from now on; null for nobody
     * @return what happened, for the ledger
     * @throws Refused when nobody works on it any more
     */
    LedgerEvent assignTo(@Nullable OfficerId worker);
}
