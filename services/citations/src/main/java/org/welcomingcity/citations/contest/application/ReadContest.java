package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** Reads what came after a citation was sent. */
@ApplicationScoped
public class ReadContest {

    /** The citation and everything that came after it was sent. */
    public record Shown(Citation citation, List<Move> possibleMoves, Contest contest) {}

    private final MoveCitation citations;
    private final Contests contests;

    ReadContest(MoveCitation citations, Contests contests) {
        this.citations = citations;
        this.contests = contests;
    }

    /** For a reader; that it was read, or not permitted, is on the ledger. Empty where the reader may not. */
    @Transactional
    public Optional<Shown> read(CitationNumber number) {
        return citations
                .shown(number, "citation.contest-read")
                .map(citation -> new Shown(citation, citations.possible(citation), contests.of(number.value())));
    }

    /** As it stands after a change by the same caller; not another reading. */
    @Transactional
    public Shown current(CitationNumber number) {
        var citation = citations.current(number);
        return new Shown(citation, citations.possible(citation), contests.of(number.value()));
    }
}
