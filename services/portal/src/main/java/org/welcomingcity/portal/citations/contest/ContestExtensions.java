package org.welcomingcity.portal.citations.contest;

import io.quarkus.qute.TemplateExtension;
import java.util.Optional;
import org.welcomingcity.contract.citations.AppealStatus;
import org.welcomingcity.contract.citations.ContestView;
import org.welcomingcity.contract.citations.HearingStatus;
import org.welcomingcity.contract.citations.HearingView;
import org.welcomingcity.contract.citations.Move;

/** What pages ask of what came after a citation. */
@TemplateExtension
final class ContestExtensions {

    private ContestExtensions() {}

    /** Whether a move is open from here. */
    static boolean may(ContestView contest, Move move) {
        return contest.possibleMoves().contains(move);
    }

    /** The request that is open; the service lets one stand at a time. */
    static Optional<HearingView> openHearing(ContestView contest) {
        return contest.hearings().stream()
                .filter(hearing -> hearing.status() != HearingStatus.REFUSED)
                .findFirst();
    }

    /** Whether an appeal waits for a judge. */
    static boolean appealOpen(ContestView contest) {
        return contest.appeals().stream().anyMatch(appeal -> appeal.status() == AppealStatus.FILED);
    }
}
