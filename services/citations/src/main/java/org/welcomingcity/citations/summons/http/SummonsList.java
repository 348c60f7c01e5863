package org.welcomingcity.citations.summons.http;

import java.util.List;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.citation.domain.CitationStatus;

/** The summonses of a citation. */
public record SummonsList(
        String citation, CitationStatus status, long version, List<SummonsView> summonses, List<Offer> offers) {}
