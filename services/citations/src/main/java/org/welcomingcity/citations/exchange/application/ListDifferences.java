package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** Lists the queue of differences. */
@ApplicationScoped
public class ListDifferences {

    private final Differences differences;

    ListDifferences(Differences differences) {
        this.differences = differences;
    }

    /**
     * A page of the queue, oldest first.
     *
     * @param query what is wanted; one more than the page holds, which says whether there is another
     */
    @Transactional
    public Page<Difference> list(Differences.Query query) {
        return Page.of(
                differences.matching(query),
                query.limit() - 1,
                last -> new Cursor(last.openedAt(), last.id().toString()));
    }
}
