package org.welcomingcity.citations.search.domain;

import java.util.UUID;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened in searching. */
public sealed interface SearchEvent extends LedgerEvent {

    @Recorded(
            action = "citation.person-searched",
            says = "A person was searched for, and these citations were shown.",
            personal = true)
    record PersonSearched(UUID search, String reason) implements SearchEvent {

        @Override
        public String object() {
            return "person-search/" + search;
        }
    }
}
