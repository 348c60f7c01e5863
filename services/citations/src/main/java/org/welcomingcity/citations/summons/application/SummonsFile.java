package org.welcomingcity.citations.summons.application;

import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.citations.summons.domain.Summonses;

/**
 * The summonses of a citation.
 *
 * @param application the application for complaint, where one was written
 * @param summonses oldest first
 */
public record SummonsFile(Citation citation, Optional<ComplaintApplication> application, List<Summons> summonses) {

    public SummonsFile {
        summonses = List.copyOf(summonses);
    }

    static SummonsFile of(Citation citation, Summonses summonses) {
        return new SummonsFile(citation, summonses.application(citation), summonses.of(citation));
    }
}
