package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationQuery;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.CitationsListed;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.Acting;

/** The queue. An officer sees what they issued themselves. Which citations were shown is on the ledger. */
@ApplicationScoped
public class ListCitations {

    /**
     * A citation of the queue.
     *
     * @param departed whether it came before a supervisor
     */
    public record Listed(Citation citation, boolean departed) {}

    private final Citations citations;
    private final Departures departures;
    private final Ledger ledger;
    private final Acting acting;

    ListCitations(Citations citations, Departures departures, Ledger ledger, Acting acting) {
        this.citations = citations;
        this.departures = departures;
        this.ledger = ledger;
        this.acting = acting;
    }

    /** A page of it, newest first. */
    @Transactional
    public Page<Listed> page(CitationQuery query) {
        var found = citations.matching(query.of(OwnCitations.narrowedTo(query.officer(), acting.user()))
                .upTo(query.limit() + 1));
        var page = Page.of(
                found,
                query.limit(),
                last -> new Cursor(last.occurredAt(), last.number().value()));
        ledger.append(new CitationsListed(page.items().stream()
                .map(citation -> citation.reference().toString())
                .toList()));
        var departed = departures.among(
                Citation.KIND,
                page.items().stream().map(citation -> citation.number().value()).toList());
        return page.map(citation ->
                new Listed(citation, departed.contains(citation.number().value())));
    }
}
