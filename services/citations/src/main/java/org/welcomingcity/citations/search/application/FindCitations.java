package org.welcomingcity.citations.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.search.domain.CitationIndex;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.citations.search.domain.FoundCitation;
import org.welcomingcity.citations.search.domain.PersonSearch;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.ActingUser;

/** Finds citations. Who looks for a person says why, and that they looked is on the ledger, found or not. */
@ApplicationScoped
public class FindCitations {

    /** Why a person is looked for. */
    public record Reason(
            PersonSearch.@Nullable Purpose purpose,
            @Nullable String reference) {}

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
        var purpose = search.forAPerson() ? purposeOf(reason) : null;
        var own = OwnCitations.onlyOf(reader).map(search::issuedBy).orElse(search);
        var found = index.find(own.atMost(search.limit() + 1));
        var page = Page.of(found, search.limit(), last -> new Cursor(last.occurredAt(), last.number()));
        if (purpose != null) {
            keep(search, purpose, reason.reference(), reader, page.items().size());
        }
        return page;
    }

    private void keep(
            CitationSearch search,
            PersonSearch.Purpose purpose,
            @Nullable String reference,
            ActingUser reader,
            int hits) {
        var id = UUID.randomUUID();
        index.keep(new PersonSearch(
                id, clock.instant(), reader.name(), purpose, reference, String.join(" ", search.name()), hits));
        ledger.append(Happening.done("citation.person-searched", "person-search/" + id)
                .because(reference == null ? purpose.name() : purpose.name() + ": " + reference));
    }

    private static PersonSearch.Purpose purposeOf(Reason reason) {
        var purpose = reason.purpose();
        if (purpose == null) {
            throw new Refused(new Refusal(
                    Refusal.Kind.MALFORMED,
                    "malformed-request",
                    "Who looks for a person says why. Nothing was searched.",
                    List.of(new Refusal.Fault(
                            "purpose",
                            "person-search-purpose",
                            null,
                            "a name was given, and no purpose",
                            "send the purpose, and in reference the case or request it is for"))));
        }
        return purpose;
    }
}
