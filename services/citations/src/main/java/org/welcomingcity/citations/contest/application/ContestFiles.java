package org.welcomingcity.citations.contest.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.contest.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** The files of what came after citations were sent: read once for a change, then told on the ledger and stored as one. */
interface ContestFiles {

    /**
     * The file in the state that the caller looked at.
     *
     * @throws Refused when the citation is unknown or changed meanwhile
     */
    Contest opened(CitationNumber number, Seen seen);

    /**
     * The same for a change that officers make too; empty, and on the ledger as denied, where it is another's citation.
     *
     * @param action what they would do, for the ledger
     */
    Optional<Contest> openedForOfficer(CitationNumber number, Seen seen, String action);

    /** Who records now. */
    Recording recording();

    /** Stores what was added, and puts on the ledger what happened. */
    void tell(Contest contest, List<ContestEvent> events);

    /** Makes a move of the citation. */
    void move(Contest contest, Move move, Instant happenedAt, @Nullable String note);

    /** Lets the citation follow what is on file, and hands out the file as it is stored. */
    ContestFile followed(Contest contest);

    /** Stores the citation as it is, and hands out the file. */
    ContestFile stored(Contest contest);
}
