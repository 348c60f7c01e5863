package org.welcomingcity.load.ledger;

import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What a load puts on the ledger. */
sealed interface LoadEvent extends LedgerEvent {

    @Recorded(action = "load.put", says = "Something of the usual size.")
    record Put(String object, Basis basis) implements LoadEvent {}
}
