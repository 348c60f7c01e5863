package org.welcomingcity.citations.lookup.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.lookup.domain.HeldDetail;
import org.welcomingcity.citations.lookup.domain.LookupEvent;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;

/** Finds a citation for whoever holds it: they know its number and something else that stands on it. */
@ApplicationScoped
public class LookUpOwnCitation {

    /**
     * What was found.
     *
     * @param contest what came after it
     * @param fee what a request for a hearing costs
     */
    public record Found(Citation citation, Contest contest, CourtFeeRuling fee) {}

    private final Citations citations;
    private final Contests contests;
    private final CourtLaw law;
    private final Ledger ledger;

    LookUpOwnCitation(Citations citations, Contests contests, CourtLaw law, Ledger ledger) {
        this.citations = citations;
        this.contests = contests;
        this.law = law;
        this.ledger = ledger;
    }

    /** The citation with the number; empty where there is none or where the detail does not stand on it, which nobody is told apart. */
    @Transactional
    public Optional<Found> find(CitationNumber number, HeldDetail detail) {
        var citation = citations.withNumber(number);
        citation.ifPresent(found -> ledger.append(
                detail.standsOn(found) ? new LookupEvent.LookedUp(number) : new LookupEvent.Missed(number)));
        return citation.filter(detail::standsOn).map(this::found);
    }

    private Found found(Citation citation) {
        var fee = law.fee(citation, FilingFacts.Filing.HEARING_REQUEST, FilingFacts.Filer.VIOLATOR);
        return new Found(citation, contests.of(citation), fee);
    }
}
