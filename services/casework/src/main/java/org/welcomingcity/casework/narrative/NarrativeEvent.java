package org.welcomingcity.casework.narrative;

import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What was noticed about the words that people write. */
public sealed interface NarrativeEvent extends LedgerEvent {

    @Recorded(
            action = "narrative.speaks-of-status",
            says = "Words that were written here speak of somebody's status, which has no bearing on anything.")
    record SpeaksOfStatus(String object) implements NarrativeEvent {}
}
