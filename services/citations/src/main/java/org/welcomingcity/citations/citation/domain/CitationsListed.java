package org.welcomingcity.citations.citation.domain;

import java.util.List;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/**
 * The queue was read.
 *
 * @param shown which citations
 */
@Recorded(action = "citation.listed", says = "Citations were searched or listed, and these were shown.")
public record CitationsListed(List<String> shown) implements LedgerEvent {

    public CitationsListed {
        shown = List.copyOf(shown);
    }

    @Override
    public String object() {
        return "citation/queue";
    }
}
