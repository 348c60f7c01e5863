package org.welcomingcity.citations.summons.http;

import java.util.List;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.citation.domain.Citation;

/** The summonses of a citation. */
public record SummonsList(
        String citation, Citation.Status status, long version, List<SummonsView> summonses, List<Offer> offers) {}
