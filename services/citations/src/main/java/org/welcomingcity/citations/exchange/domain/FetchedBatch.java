package org.welcomingcity.citations.exchange.domain;

import java.util.List;

/**
 * A batch with what is in it.
 *
 * @param remaining how many more wait to be fetched for the first time
 */
public record FetchedBatch(Transmissions.Batch batch, List<Transmission> items, long remaining) {
    public FetchedBatch {
        items = List.copyOf(items);
    }
}
