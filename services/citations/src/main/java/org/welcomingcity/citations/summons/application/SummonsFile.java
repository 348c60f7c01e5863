package org.welcomingcity.citations.summons.application;

import java.util.List;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.citations.summons.domain.Summonses;

/** The summonses of a citation, oldest first. */
public record SummonsFile(Citation citation, List<Summons> summonses) {

    public SummonsFile {
        summonses = List.copyOf(summonses);
    }

    static SummonsFile of(Citation citation, Summonses summonses) {
        return new SummonsFile(citation, summonses.of(citation));
    }
}
