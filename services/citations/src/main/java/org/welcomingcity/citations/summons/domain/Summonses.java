package org.welcomingcity.citations.summons.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** All applications for complaint and all summonses. */
public interface Summonses {

    /** The application on the citation. */
    Optional<ComplaintApplication> application(Citation citation);

    /** Adds an application. */
    void add(ComplaintApplication application);

    /** The summonses on the citation, oldest first. */
    List<Summons> of(Citation citation);

    /** Adds a summons. */
    void add(Summons summons);

    /**
     * The application on the citation.
     *
     * @throws Refused when none is prepared
     */
    default ComplaintApplication applicationOf(Citation citation) {
        return application(citation)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "no-application",
                        "No application for complaint is prepared for citation %s.".formatted(citation.number()),
                        List.of())));
    }

    /**
     * The summons of the citation.
     *
     * @throws Refused when the citation has no such summons
     */
    default Summons summonsOf(Citation citation, UUID id) {
        return of(citation).stream()
                .filter(summons -> summons.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-summons",
                        "Citation %s has no summons %s.".formatted(citation.number(), id),
                        List.of())));
    }
}
