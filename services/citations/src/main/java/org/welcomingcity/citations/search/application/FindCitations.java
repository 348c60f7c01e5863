package org.welcomingcity.citations.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.search.domain.CitationIndex;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.citations.search.domain.FoundCitation;
import org.welcomingcity.citations.search.domain.PersonSearch;
import org.welcomingcity.citations.search.domain.Reason;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.ActingUser;

/** Finds citations. Who looks for a person says why, and that they looked is on the ledger, found or not. */
@ApplicationScoped
public class FindCitations {

    private final CitationIndex index;
    private final Ledger ledger;
    private final Clock clock;

    FindCitations(CitationIndex index, Ledger ledger, Clock clock) {
        this.index = index;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A page of what is found. An officer finds what they issued themselves.
     *
     * @throws Refused when a person is looked for without a purpose; nothing is searched
     */
    @Transactional
    public Page<FoundCitation> find(CitationSearch search, Reason reason, ActingUser reader) {
        if (search.forAPerson()) {
            reason.mustBeStated();
        }
        var officer = OwnCitations.narrowedTo(search.officer(), reader);
        var own = officer == null ? search : search.issuedBy(officer);
        var found = index.find(own.atMost(search.limit() + 1));
        var page = Page.of(found, search.limit(), last -> new Cursor(last.occurredAt(), last.number()));
        if (search.forAPerson()) {
            keep(search, reason, reader, page.items().size());
        }
        return page;
    }

    private void keep(CitationSearch search, Reason reason, ActingUser reader, int hits) {
        var looked = PersonSearch.of(
                clock.instant(), reader.knownAs().value(), reason, String.join(" ", search.name()), hits);
        index.keep(looked);
        ledger.append(looked.happened());
    }
}
