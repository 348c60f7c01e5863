package org.welcomingcity.citations.opportunity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.opportunity.domain.Opportunities;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.kernel.OfficerId;

@ApplicationScoped
class PanacheOpportunities implements Opportunities, PanacheRepositoryBase<Opportunity, CitationNumber> {

    @Override
    public void add(Opportunity opportunity) {
        persist(opportunity);
    }

    @Override
    public void store(Opportunity opportunity) {
        persistAndFlush(opportunity);
    }

    @Override
    public List<Opportunity> undecided(OfficerId officer, int most) {
        return find("officer = ?1 and chosen is null order by startedAt desc, citation desc", officer)
                .range(0, most - 1)
                .list();
    }

    @Override
    public Optional<Opportunity> of(CitationNumber citation) {
        return findByIdOptional(citation);
    }
}
