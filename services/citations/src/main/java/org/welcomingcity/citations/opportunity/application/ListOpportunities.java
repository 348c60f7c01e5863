package org.welcomingcity.citations.opportunity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.opportunity.domain.Opportunities;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.Acting;

/** The cars that wait for their officer: those whose clock runs, and those about which nobody has decided yet. */
@ApplicationScoped
public class ListOpportunities {

    /** Nobody stands at more cars at once. */
    private static final int MOST = 50;

    private final Opportunities opportunities;
    private final Acting acting;
    private final Ledger ledger;

    ListOpportunities(Opportunities opportunities, Acting acting, Ledger ledger) {
        this.opportunities = opportunities;
        this.acting = acting;
        this.ledger = ledger;
    }

    /** The caller's own, the last begun first; which were shown is on the ledger. */
    @Transactional
    public List<Opportunity> own() {
        var found = opportunities.undecided(acting.user().knownAs(), MOST);
        ledger.append(new OpportunityEvent.Listed(
                found.stream().map(each -> "citation/" + each.number()).toList()));
        return found;
    }
}
