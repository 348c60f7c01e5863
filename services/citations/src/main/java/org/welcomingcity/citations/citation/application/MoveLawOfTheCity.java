package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.CitationMove;
import org.welcomingcity.policy.citation.CitationState;
import org.welcomingcity.policy.citation.MoveFacts;
import org.welcomingcity.policy.citation.MoveRuling;

/** Asks the policy of the city. It names states and steps as we do. */
@ApplicationScoped
public class MoveLawOfTheCity implements MoveLaw {

    private final CityPolicy city;

    /** @param city whose law counts */
    public MoveLawOfTheCity(CityPolicy city) {
        this.city = city;
    }

    @Override
    public MoveRuling about(LocalDate day, CitationKind kind, CitationStatus from, Move move) {
        var facts = new MoveFacts(kind, state(from), CitationMove.valueOf(move.name()));
        return city.on(day).ask((policy, jurisdiction, on) -> policy.move(jurisdiction, on, facts));
    }

    @Override
    public List<MoveRuling> possible(LocalDate day, CitationKind kind, CitationStatus from) {
        return city.on(day).ask((policy, jurisdiction, on) -> policy.moves(jurisdiction, on, kind, state(from)));
    }

    private static CitationState state(CitationStatus status) {
        return CitationState.valueOf(status.name());
    }
}
