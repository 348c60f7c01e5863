package org.welcomingcity.ledger.log;

import org.welcomingcity.ledger.event.LedgerEvent;

/** An event that names its type by its action. */
public interface NamedEvent extends LedgerEvent {

    /** The action of a registered type. */
    String action();
}
