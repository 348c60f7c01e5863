package org.welcomingcity.casework.queue.domain;

import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to a queue of work. */
public sealed interface QueueEvent extends LedgerEvent {

    /**
     * A queue was read.
     *
     * @param reader whose, by sign-in name
     */
    @Recorded(action = "queue.read", says = "Somebody looked at their work by deadline.")
    record QueueRead(String reader) implements QueueEvent {

        @Override
        public String object() {
            return "queue/" + reader;
        }
    }
}
